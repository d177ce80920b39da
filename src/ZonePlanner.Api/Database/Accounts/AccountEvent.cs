namespace ZonePlanner.Api.Database.Accounts;

/// <summary>One thing that happened to an account: who did it, when, by which request. Never changed, never removed.</summary>
internal sealed class AccountEvent
{
    public long Id { get; init; }

    /// <summary>The account it happened to.</summary>
    public required Guid Account { get; init; }

    /// <summary>What happened: invited, signed-in, sign-in-failed, locked-out, changed, password-set, link-made, signed-out-everywhere.</summary>
    public required string What { get; init; }

    /// <summary>Who did it.</summary>
    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Request { get; init; }

    /// <summary>What it became, where something was changed.</summary>
    public string? Detail { get; init; }
}
