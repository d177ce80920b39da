namespace ZonePlanner.Domain.Sites;

/// <summary>An industrial zone, cluster, economic zone or IT park: an identity whose facts are its versions.</summary>
public sealed class Site
{
    /// <summary>The database's number.</summary>
    public long Id { get; init; }

    /// <summary>The public code, for example <c>bac-giang-kcn-quang-chau</c>.</summary>
    public required string Code { get; init; }
}
