import assert from 'node:assert/strict';

/** That an answer is the service's own error: this status, this code, some words, and nothing else. */
export function refused(answer, status, code) {
  assert.equal(answer.status, status, answer.text);
  assert.deepEqual(Object.keys(answer.body), ['error']);
  assert.deepEqual(Object.keys(answer.body.error).sort(), ['code', 'message']);
  assert.equal(answer.body.error.code, code);
  assert.ok(answer.body.error.message.length > 10);
}
