using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using CouncilBot.Bot.Channels.DirectLine;
using CouncilBot.Bot.Channels.Sms;
using CouncilBot.Bot.Settings;
using CouncilBot.Bot.Storage;
using CouncilBot.Bot.Storage.Texting;
using CouncilBot.Conversations;
using CouncilBot.Conversations.Words;

namespace CouncilBot.Bot.Turns;

/// <summary>
/// A conversation goes on elsewhere with a code: from the web by text, or the other way. The web's conversation is the one that stays,
/// since its page knows it by its id; the phone is given to it, and what was said by text comes with the phone.
/// </summary>
internal sealed partial class Crossing(ConversationStore store, CodeBook codes, CodeTries tries, PhoneKeys keys, Feed feed, Assistant assistant, Sayings sayings, BotSettings settings, Lazy<Lanes> lanes, TimeProvider time)
{
    // Without vowels, so that no code is a word; without what looks alike.
    private const string Letters = "BCDFGHJKMNPQRTVWXYZ";
    private const string Figures = "23456789";

    /// <summary>The turn, when the message asks for a code, is one, or tells that one was used; else null.</summary>
    public async Task<Turn?> TakeAsync(Conversation conversation, InboundMessage message, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (message.Kind == InboundKind.Continued)
        {
            return Arrive(conversation, message);
        }

        var isPhone = message.Channel == Channel.Sms;
        if (settings.Carrier == TextProvider.None || message.Kind != InboundKind.Said || (isPhone && conversation.Texts.Stopped))
        {
            return null;
        }

        return assistant.WantsToGoOnElsewhere(message) ? await IssueAsync(conversation, message)
            : Code().Match(message.Text) is { Success: true } code ? await UseAsync(conversation, message, (code.Groups[1].Value + code.Groups[2].Value).ToUpperInvariant())
            : null;
    }

    private string OurNumber => settings.Carrier == TextProvider.Notify ? settings.Notify.From : settings.Twilio.From;

    private async Task<Turn> IssueAsync(Conversation conversation, InboundMessage message)
    {
        var (letters, figures) = (RandomNumberGenerator.GetString(Letters, 4), RandomNumberGenerator.GetString(Figures, 4));
        await codes.IssueAsync(Hash(letters + figures), conversation.Id, time.GetUtcNow());
        var saying = message.Channel == Channel.Sms ? "code for the web" : "code for texts";
        return Say(conversation, message, sayings.Say(saying, new("code", $"{letters} {figures}"), new("number", OurNumber)));
    }

    private async Task<Turn> UseAsync(Conversation conversation, InboundMessage message, string code)
    {
        var now = time.GetUtcNow();
        var hash = Hash(code);
        if (tries.MayTry(conversation.Id) && await codes.FindAsync(hash, now) is { } issuedIn && issuedIn != conversation.Id
            && store.Load(issuedIn)?.Conversation is { } other && (message.Channel == Channel.Sms) != (other.Channel == Channel.Sms))
        {
            var (web, phone) = message.Channel == Channel.Sms ? (issuedIn, conversation.Id) : (conversation.Id, issuedIn);
            var told = new InboundMessage(web, message.Channel, $"continued:{hash}", InboundKind.Continued, phone.Value, 0, now);
            if (await codes.UseAsync(hash, phone, NewId.Conversation(), told, withTranscript: message.Channel != Channel.Sms, lanes.Value.Add) is not null)
            {
                return new Turn(conversation, [], TurnOutcome.Command); // what goes on is told in the conversation that stays
            }
        }

        tries.WasWrong(conversation.Id);
        return Say(conversation, message, sayings.Say("code not known"));
    }

    private Turn Arrive(Conversation web, InboundMessage message)
    {
        var phone = store.Load(new ConversationId(message.Text))?.Conversation ?? new Conversation(web.Id, Channel.Sms);
        var known = web.Known.SetItems(phone.Known.Where(fact => message.Channel == Channel.Web || fact.Key == Conversation.OwnPhone));
        var after = web with { Greeted = true, Known = known, Texts = phone.Texts with { LastText = null, Unsent = [], Segments = phone.Texts.Segments + web.Texts.Segments } };
        if (message.Channel == Channel.Web)
        {
            after = after with
            {
                Dialog = phone.Dialog is { } run ? run with { Number = web.Runs + 1 } : web.Dialog,
                Runs = phone.Dialog is null ? web.Runs : web.Runs + 1,
                Later = phone.Later, Postcode = phone.Postcode ?? web.Postcode, LastTopic = phone.LastTopic, Offered = phone.Offered,
            };
        }

        return Say(after, message, sayings.Say("going on here", new KeyValuePair<string, string>("last", LastSaid(web.Id))), keepOffered: true);
    }

    // So that whoever comes over sees where they were.
    private string LastSaid(ConversationId conversation)
    {
        var last = feed.LastSeq(conversation);
        foreach (var entry in feed.Read(conversation, Math.Max(0, last - 20)).AsEnumerable().Reverse())
        {
            using var activity = JsonDocument.Parse(entry.Activity);
            if (activity.RootElement.TryGetProperty("from", out var from) && from.TryGetProperty("role", out var role) && role.GetString() == "bot"
                && activity.RootElement.TryGetProperty("text", out var text) && !Code().IsMatch(text.GetString() ?? "") && !CodeWithin().IsMatch(text.GetString() ?? ""))
            {
                return text.GetString() ?? "";
            }
        }

        return "";
    }

    private Turn Say(Conversation conversation, InboundMessage message, Reply reply, bool keepOffered = false)
    {
        var turn = new Turn(keepOffered ? conversation : conversation with { Offered = reply.Choices }, [reply], TurnOutcome.Command);
        return message.Channel == Channel.Sms ? assistant.Fitted(turn, message) : turn;
    }

    private string Hash(string code) => keys.Of(code, "code");

    [GeneratedRegex(@"^\s*([BCDFGHJKMNPQRTVWXYZ]{4})[\s-]?([2-9]{4})[\s.]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Code();

    [GeneratedRegex(@"\b[BCDFGHJKMNPQRTVWXYZ]{4} [2-9]{4}\b")]
    private static partial Regex CodeWithin();
}
