namespace ZonePlanner.Api.Feeds;

/// <summary>Where a change stands among all: its version, and its subject among those of one version; no subject means after all of them.</summary>
internal sealed record ChangePlace(long Version, string? Subject)
{
    public static ChangePlace Of(IPublishedChange change) => new(change.Version, change.Subject);
}
