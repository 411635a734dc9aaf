using System.Text;
using CouncilBot.Sandbox.Received;
using Microsoft.AspNetCore.Http;

namespace CouncilBot.Sandbox.Faults;

/// <summary>Stands before every system: writes down what comes in, and plays the fault that is ordered.</summary>
internal sealed class FaultPlay(RequestDelegate next, FaultBoard board, RequestLog log, TimeProvider time)
{
    private const int LongestShown = 64 * 1024;

    public async Task InvokeAsync(HttpContext context)
    {
        var system = SandboxSystems.Of(context.Request.Path.Value ?? "");
        if (system is null)
        {
            await next(context);
            return;
        }

        var path = context.Request.Path.Value!; // "!": a system was found in it
        var fault = board.Take(system, context.Request.Method, path);
        var request = log.Add(await ReadAsync(context.Request, system, path, fault));
        if (fault is null)
        {
            await next(context);
            log.Answered(request, context.Response.StatusCode);
            return;
        }

        context.Items[typeof(Fault)] = fault;
        await PlayAsync(context, fault, request);
    }

    private async Task PlayAsync(HttpContext context, Fault fault, ReceivedRequest request)
    {
        var wire = context.Response.Body;
        using var answer = new MemoryStream();
        context.Response.Body = answer;
        try
        {
            if (fault.Status is { } status)
            {
                await RefuseAsync(context, fault, status);
            }
            else if (!fault.Down)
            {
                await next(context);
            }
        }
        finally
        {
            context.Response.Body = wire;
        }

        await Task.Delay(TimeSpan.FromSeconds(fault.SlowSeconds ?? 0), context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (context.RequestAborted.IsCancellationRequested || fault.DropAfter || (fault.Down && fault.Status is null))
        {
            context.Abort();
            return;
        }

        await SendAsync(context, answer.ToArray(), fault);
        log.Answered(request, context.Response.StatusCode);
    }

    private static Task RefuseAsync(HttpContext context, Fault fault, int status)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        if (fault.RetryAfterSeconds is { } seconds)
        {
            context.Response.Headers.RetryAfter = $"{seconds}";
        }

        return context.Response.WriteAsync("This system refuses, as ordered in /sandbox/faults.", context.RequestAborted);
    }

    private static async Task SendAsync(HttpContext context, byte[] right, Fault fault)
    {
        var response = context.Response;
        var body = fault.Duplicate && HttpMethods.IsGet(context.Request.Method) ? WrongBody.Doubled(right) : right;
        if (fault.Wrong || fault.WrongAs is not null)
        {
            var how = fault.WrongAs ?? "types";
            body = WrongBody.Of(body, how);
            response.ContentType = how == "html" ? "text/html; charset=utf-8" : response.ContentType;
        }

        response.ContentLength = response.StatusCode is 204 or 304 ? null : body.Length;
        if (body.Length > 0 && response.StatusCode is not (204 or 304))
        {
            await response.Body.WriteAsync(body, context.RequestAborted);
        }
    }

    private async Task<ReceivedRequest> ReadAsync(HttpRequest request, string system, string path, Fault? fault)
    {
        request.EnableBuffering();
        using var reader = new StreamReader(request.Body, Encoding.UTF8, leaveOpen: true);
        var body = await reader.ReadToEndAsync(request.HttpContext.RequestAborted);
        request.Body.Position = 0;
        var shown = request.HasFormContentType ? Secrets.Form(body) : body;
        return new ReceivedRequest(
            0, system, time.GetUtcNow(), request.Method, path, Secrets.Form(request.QueryString.Value ?? ""),
            request.Headers.ToDictionary(header => header.Key.ToLowerInvariant(), header => Secrets.Header(header.Key, header.Value.ToString())),
            shown.Length > LongestShown ? shown[..LongestShown] : shown, 0, fault?.ToString());
    }
}
