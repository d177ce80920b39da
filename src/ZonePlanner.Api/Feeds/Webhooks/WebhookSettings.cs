namespace ZonePlanner.Api.Feeds.Webhooks;

/// <summary>How webhooks are sent; the section <c>Webhooks</c> of the configuration.</summary>
internal sealed record WebhookSettings
{
    private static readonly TimeSpan[] Usual =
    [
        TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2),
        TimeSpan.FromHours(5), TimeSpan.FromHours(10), TimeSpan.FromHours(14), TimeSpan.FromHours(20), TimeSpan.FromHours(24),
    ];

    /// <summary>Whether this process sends; false for a copy of the database that somebody tries things out with.</summary>
    public bool Send { get; init; } = true;

    /// <summary>Whether addresses of this machine may be told, and by http: for tests and development.</summary>
    public bool AllowLoopback { get; init; }

    /// <summary>How long to wait after each failure; after the last, the subscription is paused. About three days when left out.</summary>
    public TimeSpan[]? Pauses { get; init; }

    /// <summary>How often the record is looked at while there are subscriptions.</summary>
    public TimeSpan Rest { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How often it is looked for subscriptions while there are none.</summary>
    public TimeSpan LongRest { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a receiver may take.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>The pauses in force.</summary>
    public TimeSpan[] Waits() => Pauses is { Length: > 0 } ? Pauses : Usual;
}
