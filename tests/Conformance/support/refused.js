import assert from 'node:assert/strict';

/** That an answer is the service's own error: this status, this code, some words, and nothing else. */
export function refused(answer, status, code) {
  assert.equal(answer.status, status, answer.text);
  assert.deepEqual(Object.keys(answer.body), ['error']);
  assert.deepEqual(Object.keys(answer.body.error).sort(), ['code', 'message']);
  assert.equal(answer.body.error.code, code);
  assert.ok(answer.body.error.message.length > 10);
}

/** That a body far too big is refused: with 413, or, to a client still writing after some seconds, by the end of the connection. */
export async function refusedAsTooBig(call) {
  try {
    refused(await call, 413, 'MessageSizeTooBig');
  } catch (reason) {
    if (!['EPIPE', 'ECONNRESET', 'UND_ERR_SOCKET'].includes(reason.cause?.code)) {
      throw reason;
    }
  }
}
