using System.Collections.Immutable;
using CouncilBot.Bot.Channels.DirectLine;
using CouncilBot.Bot.Storage.Texting;
using CouncilBot.Bot.Turns;
using CouncilBot.Conversations;
using CouncilBot.Conversations.Services;
using CouncilBot.Conversations.Understanding.Contacts;

namespace CouncilBot.Bot.Channels.Sms;

/// <summary>Takes texts in, whoever brings them: each once, into the conversation of its pair of numbers.</summary>
internal sealed class TextArrivals(PhoneBook phones, PhoneKeys keys, Pictures pictures, Inbox inbox, TextSettings settings, TextMeter meter, TimeProvider time, ILogger<TextArrivals> logger)
{
    private const int LongestId = 100;
    private const int LongestText = 10_000;

    /// <summary>Whether so much waits that the provider should come back later.</summary>
    public bool IsFull => inbox.IsFull;

    /// <summary>False when it cannot be taken in as it is.</summary>
    public async Task<bool> AcceptAsync(ArrivedText text)
    {
        if (text.Id.Length is 0 or > LongestId || text.Text.Length > LongestText)
        {
            return false;
        }

        var (from, to) = (SenderNumber.Of(text.From), SenderNumber.Of(text.To));
        var kind = SenderNumber.Kind(from, settings.Countries);
        meter.Arrived(kind);
        if (kind != SenderKind.Mobile)
        {
            Log.TextNotAnswered(logger, kind);
            return true; // there is nobody whom an answer would reach, or should
        }

        var now = time.GetUtcNow();
        var conversation = await phones.OpenAsync(keys.Of(from, to), from, to, id => Begun(id, from), NewId.Conversation(), now);
        if (text.Media.Count > 0)
        {
            await pictures.ExpectAsync(text.Id, text.Media);
        }

        var message = new InboundMessage(conversation, Channel.Sms, text.Id, text.Kind, text.Text, text.Media.Count, now);
        await inbox.AcceptAsync(message, TextActivity.Write(conversation, text.Text, now));
        return true;
    }

    private static Conversation Begun(ConversationId id, string from) => new(id, Channel.Sms)
    {
        Known = UkPhone.TryParse(from, out var phone)
            ? ImmutableSortedDictionary<string, Detail>.Empty.Add(Conversation.OwnPhone, new Detail(phone.Value, phone.Dialled))
            : ImmutableSortedDictionary<string, Detail>.Empty,
    };
}
