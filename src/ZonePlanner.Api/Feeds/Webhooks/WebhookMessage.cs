namespace ZonePlanner.Api.Feeds.Webhooks;

/// <summary>What is posted: the same bytes at every attempt. <c>data</c> is the change with all it has, by its own type.</summary>
internal sealed record WebhookMessage(string Type, DateTimeOffset Timestamp, object Data)
{
    public static WebhookMessage Of(IPublishedChange change) => new(change.Type, change.RecordedAt, change);
}
