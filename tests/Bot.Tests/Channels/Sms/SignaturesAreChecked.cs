using System.Security.Cryptography;
using System.Text;
using CouncilBot.Bot.Channels.Sms.Twilio;

namespace CouncilBot.Bot.Tests.Channels.Sms;

public sealed class SignaturesAreChecked
{
    private const string Token = "12345";
    private const string Url = "https://mycompany.com/myapp.php?foo=1&bar=2";
    private static readonly Dictionary<string, string[]> Form = new()
    {
        ["CallSid"] = ["CA1234567890ABCDE"], ["Caller"] = ["+14158675309"], ["Digits"] = ["1234"], ["From"] = ["+14158675309"], ["To"] = ["+18005551212"],
    };

    [Fact]
    public void The_example_in_Twilios_documentation_comes_out() => Assert.Equal("RSOYDt4T1cUTdK1PDd93/VVr8B8=", TwilioSignature.Of(Token, Url, Form));

    [Theory]
    [InlineData("https://mycompany.com/myapp.php?foo=1&bar=2", "https://mycompany.com:443/myapp.php?foo=1&bar=2")]
    [InlineData("https://mycompany.com:443/myapp.php?foo=1&bar=2", "https://mycompany.com/myapp.php?foo=1&bar=2")]
    [InlineData("http://mycompany.com", "http://mycompany.com:80")]
    [InlineData("https://mycompany.com:8443/a", "https://mycompany.com/a")]
    public void A_port_in_the_URL_may_be_there_or_not(string reached, string posted) =>
        Assert.True(TwilioSignature.IsRight(Token, TwilioSignature.Of(Token, posted, Form), reached, Form));

    [Fact]
    public void A_value_that_was_changed_makes_it_wrong()
    {
        var changed = new Dictionary<string, string[]>(Form) { ["Digits"] = ["1235"] };

        Assert.False(TwilioSignature.IsRight(Token, TwilioSignature.Of(Token, Url, Form), Url, changed));
    }

    [Theory]
    [InlineData("https://mycompany.com/myapp.php?foo=1&bar=3")]
    [InlineData("http://mycompany.com/myapp.php?foo=1&bar=2")]
    [InlineData("https://other.com/myapp.php?foo=1&bar=2")]
    public void Another_URL_makes_it_wrong(string reached) =>
        Assert.False(TwilioSignature.IsRight(Token, TwilioSignature.Of(Token, Url, Form), reached, Form));

    [Fact]
    public void Another_token_makes_it_wrong() => Assert.False(TwilioSignature.IsRight("12346", TwilioSignature.Of(Token, Url, Form), Url, Form));

    [Fact]
    public void The_body_of_JSON_must_be_the_one_that_was_hashed()
    {
        var body = """{"MessageSid":"SM1"}"""u8.ToArray();
        var hash = Convert.ToHexStringLower(SHA256.HashData(body));

        Assert.True(TwilioSignature.IsRightBody(hash, body));
        Assert.False(TwilioSignature.IsRightBody(hash, Encoding.UTF8.GetBytes("""{"MessageSid":"SM2"}""")));
        Assert.False(TwilioSignature.IsRightBody(null, body));
    }
}
