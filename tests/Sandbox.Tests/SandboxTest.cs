using System.Net;
using System.Text;
using System.Text.Json;

namespace CouncilBot.Sandbox.Tests;

/// <summary>A test that talks to a sandbox of its own over HTTP, on Thursday 5 March 2026 at 10 in the morning.</summary>
public abstract class SandboxTest : IAsyncLifetime
{
    internal SetClock Clock { get; } = new("2026-03-05T10:00:00Z");

    protected SandboxHost Sandbox { get; private set; } = null!; // "!": there before the test begins

    public async ValueTask InitializeAsync() => Sandbox = await SandboxHost.StartAsync(Clock, cancellationToken: TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await Sandbox.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected Task<(HttpStatusCode Status, JsonElement Json)> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    protected Task<(HttpStatusCode Status, JsonElement Json)> PutAsync(string path, string json) => SendAsync(HttpMethod.Put, path, Json(json));

    protected Task<(HttpStatusCode Status, JsonElement Json)> PostAsync(string path, string json, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Post, path, Json(json), headers);

    protected Task<(HttpStatusCode Status, JsonElement Json)> FormAsync(string path, params (string Name, string Value)[] fields) =>
        SendAsync(HttpMethod.Post, path, new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));

    protected async Task<(HttpStatusCode Status, JsonElement Json)> SendAsync(HttpMethod method, string path, HttpContent? body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, $"/sandbox/{path}") { Content = body };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await Sandbox.Http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (response.StatusCode, text.Length == 0 ? default : JsonDocument.Parse(text).RootElement);
    }

    private static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");
}
