using System.Buffers.Text;
using System.Text;
using CouncilBot.Bot.Channels.DirectLine;
using CouncilBot.Conversations;

namespace CouncilBot.Bot.Tests.Channels;

public sealed class TokensCannotBeForged
{
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();
    private static readonly Ticket Ticket = new(new ConversationId("one"), "dl_somebody", TokenUse.Talk, Now.AddMinutes(30));
    private readonly TokenMint mint = new(["first-secret-of-ours", "second-secret-of-ours"], TimeProvider.System);

    [Fact]
    public void A_token_says_again_what_it_was_made_for()
    {
        var reading = mint.Read(mint.Make(Ticket), TokenUse.Talk, out var read);

        Assert.Equal(TicketReading.Good, reading);
        Assert.Equal(("one", "dl_somebody"), (read!.Conversation.Value, read.User)); // "!": a good reading has one
    }

    [Fact]
    public void A_token_for_one_use_is_not_good_for_another() =>
        Assert.Equal(TicketReading.Forged, mint.Read(mint.Make(Ticket with { Use = TokenUse.Stream }), TokenUse.Talk, out _));

    [Fact]
    public void An_expired_token_is_told_apart() =>
        Assert.Equal(TicketReading.Expired, mint.Read(mint.Make(Ticket with { Expires = Now.AddSeconds(-1) }), TokenUse.Talk, out _));

    [Fact]
    public void A_token_of_another_secret_is_forged() =>
        Assert.Equal(TicketReading.Forged, mint.Read(new TokenMint(["another-secret-altogether"], TimeProvider.System).Make(Ticket), TokenUse.Talk, out _));

    [Fact]
    public void A_token_made_under_the_second_secret_is_good_while_that_is_kept() =>
        Assert.Equal(TicketReading.Good, mint.Read(new TokenMint(["second-secret-of-ours"], TimeProvider.System).Make(Ticket), TokenUse.Talk, out _));

    [Theory]
    [InlineData("""{"alg":"none","typ":"JWT"}""")]
    [InlineData("""{"alg":"HS512","typ":"JWT"}""")]
    [InlineData("""{"alg":"RS256","typ":"JWT","jwk":{}}""")]
    public void Another_header_is_refused_even_with_our_signature(string header)
    {
        var parts = mint.Make(Ticket).Split('.');

        Assert.Equal(TicketReading.Forged, mint.Read($"{Encode(header)}.{parts[1]}.{parts[2]}", TokenUse.Talk, out _));
        Assert.Equal(TicketReading.Forged, mint.Read($"{Encode(header)}.{parts[1]}.", TokenUse.Talk, out _));
    }

    [Fact]
    public void Changing_any_letter_breaks_a_token()
    {
        var token = mint.Make(Ticket);

        Assert.All(Enumerable.Range(0, token.Length), at =>
        {
            var changed = token[..at] + (token[at] == 'A' ? 'B' : 'A') + token[(at + 1)..];

            // The last letter of a signature has two bits that mean nothing.
            Assert.True(mint.Read(changed, TokenUse.Talk, out _) == TicketReading.Forged || at == token.Length - 1);
        });
    }

    [Theory]
    [InlineData('B')]
    [InlineData('-')]
    [InlineData('£')]
    [InlineData('=')]
    public void A_signature_that_is_no_base64_is_forged_and_breaks_nothing(char last)
    {
        var token = mint.Make(Ticket);

        Assert.Equal(TicketReading.Forged, mint.Read(token[..^1] + last, TokenUse.Talk, out _));
        Assert.Equal(TicketReading.Forged, mint.Read(token[..^20] + last + token[^19..], TokenUse.Talk, out _));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("...")]
    [InlineData("a.b.c.d")]
    [InlineData("£.£.£")]
    public void Anything_else_is_forged_and_breaks_nothing(string token) =>
        Assert.Equal(TicketReading.Forged, mint.Read(token, TokenUse.Talk, out _));

    [Fact]
    public void A_very_long_token_is_not_even_looked_at() =>
        Assert.Equal(TicketReading.Forged, mint.Read(mint.Make(Ticket) + new string('A', 100_000), TokenUse.Talk, out _));

    [Fact]
    public void A_secret_is_known_whole_or_not_at_all()
    {
        Assert.True(mint.IsSecret("first-secret-of-ours"));
        Assert.True(mint.IsSecret("second-secret-of-ours"));
        Assert.False(mint.IsSecret("first-secret-of-our"));
        Assert.False(mint.IsSecret(""));
    }

    private static string Encode(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
}
