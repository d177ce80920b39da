namespace ZonePlanner.Api.Database.Accounts;

/// <summary>One sign-in. While its line stands, the cookie or the tokens it gave are good; without it no copy of them is.</summary>
internal sealed class Session
{
    public required Guid Id { get; init; }

    /// <summary>Who signed in.</summary>
    public required Guid Account { get; init; }

    public required DateTimeOffset BegunAt { get; init; }

    /// <summary>When one has to sign in again, however busy one was.</summary>
    public required DateTimeOffset EndsAt { get; init; }
}
