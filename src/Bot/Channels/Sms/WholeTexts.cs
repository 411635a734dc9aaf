using CouncilBot.Bot.Channels.DirectLine;
using CouncilBot.Bot.Privacy;
using CouncilBot.Bot.Settings;
using CouncilBot.Bot.Site;
using CouncilBot.Bot.Storage;
using CouncilBot.Bot.Storage.Texting;
using CouncilBot.Conversations;
using CouncilBot.Conversations.Texts;

namespace CouncilBot.Bot.Channels.Sms;

/// <summary>Makes a text whole before it is answered: waits for the rest of a thought that a phone has cut, and fetches its pictures.</summary>
internal sealed class WholeTexts(ConversationStore store, Pictures pictures, IPictureSource source, Uploads uploads, BotSettings settings, SiteAddress site, TimeProvider time, ILogger<WholeTexts> logger)
{
    private static readonly TimeSpan RestComesWithin = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan[] Patience = [TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(20)];

    /// <summary>The message with as many files as came and are of use.</summary>
    public async Task<InboundMessage> WithPicturesAsync(InboundMessage message, CancellationToken cancellationToken)
    {
        if (message is not { Channel: Channel.Sms, Files: > 0 })
        {
            return message;
        }

        var sent = new List<SentFile>();
        foreach (var picture in await pictures.OfAsync(message.Id))
        {
            if ((picture.Name is { } kept ? Sent(message, kept, null) : await FetchAsync(message, picture, cancellationToken)) is { } file)
            {
                sent.Add(file);
            }
        }

        return message with { Files = sent.Count, Sent = [.. sent] };
    }

    /// <summary>Whether the next text, which is here already or comes within seconds, is the rest of this one: then they are answered together.</summary>
    public async Task<bool> GoesOnAsync(InboxItem item, CancellationToken cancellationToken)
    {
        if (item.Message is not { Channel: Channel.Sms, Kind: InboundKind.Said } message || !TornThought.LooksCut(message.Text))
        {
            return false;
        }

        var end = message.ReceivedAt + RestComesWithin;
        while (true)
        {
            if (store.WaitingAfter(item) is { } next)
            {
                return TornThought.IsRest(message.Text, next);
            }

            if (time.GetUtcNow() >= end)
            {
                return false;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200), cancellationToken);
        }
    }

    private async Task<SentFile?> FetchAsync(InboundMessage message, Picture picture, CancellationToken cancellationToken)
    {
        foreach (var patience in Patience)
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            limit.CancelAfter(patience);
            try
            {
                if (await source.FetchAsync(picture.Url, limit.Token) is not var (bytes, kind))
                {
                    return null;
                }

                var point = PhotoData.Take(bytes);
                var name = $"{NewId.Random()}.{kind.Ending}";
                await uploads.KeepAsync(name, bytes, cancellationToken);
                await pictures.KeepAsync(picture, name, kind.ContentType, bytes.Length);
                return Sent(message, name, point);
            }
            catch (Exception reason) when (reason is HttpRequestException or IOException || (reason is OperationCanceledException && !cancellationToken.IsCancellationRequested))
            {
                Log.PictureNotFetched(logger, reason.GetType().Name);
            }

            await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken);
        }

        return null;
    }

    private SentFile Sent(InboundMessage message, string name, string? point) => new(
        $"{(settings.Twilio.PublicUrl.Length > 0 ? settings.Twilio.PublicUrl.TrimEnd('/') : site.Own)}{DirectLineRoutes.Address}/conversations/{message.Conversation.Value}/files/{name}",
        FileKind.OfEnding(Path.GetExtension(name).TrimStart('.'))?.ContentType ?? "", point);
}
