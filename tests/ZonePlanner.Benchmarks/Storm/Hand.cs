using System.Net.Http.Json;
using System.Text.Json;

namespace ZonePlanner.Benchmarks.Storm;

/// <summary>One person at a browser of their own, who writes down what was acknowledged.</summary>
internal sealed class Hand(HttpClient http, Acknowledged ledger, int seed) : IDisposable
{
    private string antiforgery = "";

    public Random Chance { get; } = new(seed);

    /// <summary>Signs in by a one-time link.</summary>
    public async Task EnterAsync(string link)
    {
        using var answer = await http.PostAsJsonAsync("/api/accounts/sign-in/link", new { link });
        answer.EnsureSuccessStatusCode();
        antiforgery = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("antiforgery").GetString()!;
    }

    /// <summary>A draft that begins, or replaces the revision that was read.</summary>
    public async Task SaveAsync(Guid proposal, int? revision, object content, string mark)
    {
        var said = await SendAsync(HttpMethod.Put, $"/api/proposals/{proposal}", content, revision);
        if (said is { } sheet)
        {
            ledger.Writes.Add(new(proposal, sheet.GetProperty("revision").GetInt32(), mark, null));
        }
    }

    /// <summary>A step at the revision that was read.</summary>
    public async Task StepAsync(Guid proposal, int revision, string step, object body)
    {
        var said = await SendAsync(HttpMethod.Post, $"/api/proposals/{proposal}/{step}", body, revision);
        if (said is { } sheet)
        {
            ledger.Writes.Add(new(proposal, sheet.GetProperty("revision").GetInt32(), null, step));
        }
    }

    /// <summary>A reading; null when it was refused.</summary>
    public Task<JsonElement?> ReadAsync(string path) => SendAsync(HttpMethod.Get, path, null, null);

    public void Dispose() => http.Dispose();

    private async Task<JsonElement?> SendAsync(HttpMethod method, string path, object? body, int? revision)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Add("X-Antiforgery", antiforgery);
        if (body is not null)
        {
            request.Content = JsonContent.Create(body);
            request.Headers.TryAddWithoutValidation(revision is null ? "If-None-Match" : "If-Match", revision is null ? "*" : $"\"{revision}\"");
        }

        try
        {
            using var answer = await http.SendAsync(request);
            var text = await answer.Content.ReadAsStringAsync();
            if (answer.IsSuccessStatusCode)
            {
                return JsonDocument.Parse(text).RootElement;
            }

            ledger.Refused((int)answer.StatusCode, text);
            if (answer.StatusCode == System.Net.HttpStatusCode.ServiceUnavailable)
            {
                await Task.Delay(200);
            }
        }
        catch (HttpRequestException)
        {
            Interlocked.Increment(ref ledger.Unanswered);
        }

        return null;
    }
}
