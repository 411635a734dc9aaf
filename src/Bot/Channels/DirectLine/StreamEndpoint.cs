using System.Net.WebSockets;
using CouncilBot.Bot.Turns;
using CouncilBot.Conversations;

namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>The stream of a conversation over a WebSocket. The socket only follows the feed: what it missed is read from there.</summary>
internal sealed class StreamEndpoint(DirectLineService service, Feed feed, TokenMint mint, Origins origins, ActivityWriter activities, IHostApplicationLifetime lifetime)
{
    internal static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(25);
    private static readonly TimeSpan ToSayGoodbye = TimeSpan.FromSeconds(2);

    public async Task OpenAsync(HttpContext context, string id)
    {
        if (Refusal(context, id, out var ticket) is { } refused)
        {
            await refused.Result().ExecuteAsync(context);
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        var listener = feed.Listen(ticket!.Conversation); // "!": not refused
        var hearing = HearAsync(socket, ended);
        try
        {
            await FollowAsync(socket, ticket.Conversation, listener, ticket.After, ended.Token);
        }
        catch (Exception reason) when (reason is OperationCanceledException or WebSocketException)
        {
            // The client went, or the host is stopping.
        }

        feed.StopListening(ticket.Conversation, listener);
        await CloseAsync(socket, listener);
        ended.CancelAfter(ToSayGoodbye);
        await hearing;
    }

    private DirectLineError? Refusal(HttpContext context, string id, out Ticket? ticket)
    {
        ticket = null;
        if (!context.WebSockets.IsWebSocketRequest)
        {
            return DirectLineError.NotStream;
        }

        if (origins.Refuses(context.Request))
        {
            return DirectLineError.OriginNotTrusted;
        }

        return mint.Read(context.Request.Query["t"].ToString(), TokenUse.Stream, out ticket) switch
        {
            TicketReading.Expired => DirectLineError.TokenExpired,
            TicketReading.Forged => DirectLineError.Forbidden,
            _ when ticket!.Conversation.Value != id => DirectLineError.OtherConversation, // "!": a good reading has a ticket
            _ => service.Find(ticket.Conversation) is null ? DirectLineError.NoConversation : null,
        };
    }

    private async Task FollowAsync(WebSocket socket, ConversationId conversation, FeedListener listener, long after, CancellationToken cancellationToken)
    {
        while (!listener.Replaced)
        {
            var (json, watermark, count) = service.Read(conversation, after);
            if (count > 0)
            {
                after = watermark;
                await socket.SendAsync(json, WebSocketMessageType.Text, true, cancellationToken);
            }

            if (listener.TakeTyping() && count == 0) // with an answer, nobody is typing any more
            {
                await socket.SendAsync(activities.Typing(conversation), WebSocketMessageType.Text, true, cancellationToken);
            }

            // Fewer than a full page: there is no more until we are woken.
            while (count < Feed.Page && !await listener.WaitAsync(KeepAlive, cancellationToken))
            {
                await socket.SendAsync(ReadOnlyMemory<byte>.Empty, WebSocketMessageType.Text, true, cancellationToken);
            }
        }
    }

    // What a client says on the socket is only that it is still there; when it closes, we stop following.
    private static async Task HearAsync(WebSocket socket, CancellationTokenSource ended)
    {
        var ignored = new byte[128];
        try
        {
            while ((await socket.ReceiveAsync(ignored, ended.Token)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception reason) when (reason is OperationCanceledException or WebSocketException)
        {
            // The socket is gone, which is all that we wanted to know.
        }

        await ended.CancelAsync();
    }

    private static async Task CloseAsync(WebSocket socket, FeedListener listener)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
        {
            return;
        }

        using var soon = new CancellationTokenSource(ToSayGoodbye);
        try
        {
            await (listener.Replaced
                ? socket.CloseOutputAsync(WebSocketCloseStatus.PolicyViolation, "collision", soon.Token)
                : socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, soon.Token));
        }
        catch (Exception reason) when (reason is OperationCanceledException or WebSocketException)
        {
            // It went before we could say goodbye.
        }
    }
}
