using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ZonePlanner.Api.Accounts;
using ZonePlanner.Domain.Accounts;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Hosting;

/// <summary>Somebody at a browser of their own: a cookie and the antiforgery token that goes with it.</summary>
internal sealed class Person(HttpClient http) : IDisposable
{
    private static int last;

    public HttpClient Http => http;

    public string Email { get; private init; } = "";

    public Guid Id { get; private set; }

    public string? Antiforgery { get; set; }

    /// <summary>Invited as the command invites, and signed in by the link.</summary>
    public static async Task<Person> SignInAsync(RunningService service, Role role, string? province = null, string? name = null)
    {
        var email = $"{role.ToString().ToLowerInvariant()}-{Interlocked.Increment(ref last)}@example.invalid";
        var person = new Person(service.NewBrowser()) { Email = email };
        var link = await InviteAsync(service, email, role, province, name);
        var answer = await person.SendAsync(HttpMethod.Post, "/api/accounts/sign-in/link", new { link });
        Assert.True(answer.Status == HttpStatusCode.OK, answer.Text);
        person.Take(answer);
        return person;
    }

    /// <summary>The link of a new account.</summary>
    public static async Task<string> InviteAsync(RunningService service, string email, Role role, string? province = null, string? name = null)
    {
        await using var scope = service.Services.CreateAsyncScope();
        var invitations = scope.ServiceProvider.GetRequiredService<Invitations>();
        var (link, mistakes) = await invitations.InviteAsync(new InvitedAccount(email, name ?? email, role, province), "test", Cancellation);
        Assert.Empty(mistakes);
        return link!.Link;
    }

    /// <summary>Nobody in particular.</summary>
    public static Person Anonymous(RunningService service) => new(service.NewBrowser());

    public async Task<Answer> SendAsync(HttpMethod method, string path, object? body = null, string? ifMatch = null, string? ifNoneMatch = null, string type = "application/json")
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null)
        {
            request.Content = body is string json ? new StringContent(json, Encoding.UTF8, type) : JsonContent.Create(body);
        }

        if (Antiforgery is not null)
        {
            request.Headers.Add("X-Antiforgery", Antiforgery);
        }

        if (ifMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        }

        if (ifNoneMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", ifNoneMatch);
        }

        using var answer = await http.SendAsync(request, Cancellation);
        return new Answer(answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancellation), answer.Headers.ETag?.ToString(), answer.Content.Headers.ContentType?.MediaType);
    }

    public Task<Answer> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public Task<Answer> PostAsync(string path, object? body = null, string? ifMatch = null) => SendAsync(HttpMethod.Post, path, body ?? new { }, ifMatch);

    /// <summary>Takes the antiforgery token and the account of an answer of /api/accounts.</summary>
    public void Take(Answer me)
    {
        Antiforgery = me.Json.GetProperty("antiforgery").GetString();
        Id = me.Json.GetProperty("account").ValueKind == JsonValueKind.Object ? me.Json.GetProperty("account").GetProperty("id").GetGuid() : Guid.Empty;
    }

    public void Dispose() => http.Dispose();
}

/// <summary>What the service answered.</summary>
internal sealed record Answer(HttpStatusCode Status, string Text, string? Tag, string? MediaType)
{
    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    /// <summary>The codes of the findings of a refusal, which must be one.</summary>
    public string[] Codes(HttpStatusCode status)
    {
        Assert.True(Status == status, $"{Status}: {Text}");
        Assert.Equal("application/problem+json", MediaType);
        return [.. Json.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString() ?? "")];
    }

    /// <summary>The answer, which must be good.</summary>
    public JsonElement Good(HttpStatusCode status = HttpStatusCode.OK)
    {
        Assert.True(Status == status, $"{Status}: {Text}");
        return Text.Length == 0 ? default : Json;
    }
}
