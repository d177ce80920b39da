using ZonePlanner.Api.Database;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Api.Feeds;

/// <summary>What changed, in words a program can choose by.</summary>
internal static class ChangeWords
{
    public const string New = "new";
    public const string Removed = "removed";
    public const string Outline = "outline";
    public const string Planned = "planned";

    public static IEnumerable<string> Of(SiteChange.Found found, ChangeMovement? moved)
    {
        if (found.IsFirst)
        {
            yield return New;
        }

        if (found.After is null)
        {
            yield return Removed;
        }

        if (moved is not null)
        {
            yield return RecordTypes.Kebab(moved.Kind);
            if (found.After?.Status == SiteStatus.Planned)
            {
                yield return Planned;
            }
        }

        if (found.IsRedrawn)
        {
            yield return Outline;
        }

        if (found is { Before: { } before, After: { } after })
        {
            foreach (var (member, differs) in Members(before, after))
            {
                if (differs)
                {
                    yield return member;
                }
            }
        }
    }

    private static (string Member, bool Differs)[] Members(ChangedState before, ChangedState after) =>
    [
        ("status", before.Status != after.Status),
        ("kind", before.Kind != after.Kind),
        ("name", before.Name != after.Name),
        ("nameEn", before.NameEn != after.NameEn),
        ("decidedHa", before.DecidedHa != after.DecidedHa),
        ("declaredHa", before.DeclaredHa != after.DeclaredHa),
        ("measuredHa", before.MeasuredHa != after.MeasuredHa),
        ("quality", before.Quality != after.Quality),
        ("province", before.Province != after.Province),
        ("validFrom", before.ValidFrom != after.ValidFrom),
        ("validTo", before.ValidTo != after.ValidTo),
        ("decision", before.Decision != after.Decision),
    ];
}
