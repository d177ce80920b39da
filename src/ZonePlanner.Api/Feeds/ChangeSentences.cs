using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Feeds;

/// <summary>A change as people read it.</summary>
internal static class ChangeSentences
{
    /// <summary>The site and what happened to it: “Cụm công nghiệp Yên Lư: mở rộng”.</summary>
    public static Sentence Title(ChangedState state, string[] changes, ChangeMovement? moved)
    {
        var (kind, what) = (RecordWords.Of(state.Kind), What(state, changes, moved));
        return new Sentence($"{kind.Vi} {state.Name}: {what.Vi}", $"{state.NameEn ?? $"{kind.En} {state.Name}"}: {what.En}");
    }

    /// <summary>All that changed, figure by figure.</summary>
    public static Sentence Summary(SiteChange.Found found, string[] changes, ChangeMovement? moved)
    {
        var state = found.After ?? found.Before!;
        return ChangeFacts.Line([What(state, changes, moved), .. Facts(found, changes), .. By(found, moved)]);
    }

    private static Sentence What(ChangedState state, string[] changes, ChangeMovement? moved)
    {
        if (changes.Contains(ChangeWords.Removed))
        {
            return new("dòng đã ghi được đóng lại", "what was recorded is closed");
        }

        if (moved is not null)
        {
            return RecordWords.Of(moved.Kind, state.Status);
        }

        if (changes.Contains(ChangeWords.New))
        {
            return new($"mới ghi vào hồ sơ, {RecordWords.Of(state.Status).Vi}", $"new on the record, {RecordWords.Of(state.Status).En}");
        }

        return changes switch
        {
            _ when changes.Contains("status") => RecordWords.Of(state.Status),
            _ when changes.Contains(ChangeWords.Outline) => new("ranh giới được vẽ lại", "boundary redrawn"),
            _ when changes.Any(change => change.EndsWith("Ha", StringComparison.Ordinal)) => new("diện tích thay đổi", "hectares changed"),
            [] => new("ghi lại, không đổi số liệu", "recorded anew, no figure changed"),
            _ => new("đính chính hồ sơ", "record corrected"),
        };
    }

    private static IEnumerable<Sentence> Facts(SiteChange.Found found, string[] changes)
    {
        var (before, after) = (found.Before, found.After);
        if (after is null)
        {
            yield break;
        }

        foreach (var (name, from, to) in new[]
        {
            (new Sentence("diện tích theo quyết định", "decided area"), before?.DecidedHa, after.DecidedHa),
            (new Sentence("diện tích theo hồ sơ", "declared area"), before?.DeclaredHa, after.DeclaredHa),
            (new Sentence("diện tích đo được", "measured area"), before?.MeasuredHa, after.MeasuredHa),
        })
        {
            if (from != to)
            {
                yield return ChangeFacts.Differing(name, ChangeFacts.Hectares(from), ChangeFacts.Hectares(to));
            }
        }

        if (changes.Contains(ChangeWords.Outline))
        {
            yield return new Sentence($"ranh giới mới: {RecordWords.Of(after.Quality).Vi}", $"new outline: {RecordWords.Of(after.Quality).En}");
        }

        if (before is not null && before.Status != after.Status)
        {
            yield return ChangeFacts.Differing(new("trạng thái", "status"), RecordWords.Of(before.Status), RecordWords.Of(after.Status));
        }

        if (before is not null && before.Name != after.Name)
        {
            yield return ChangeFacts.Differing(new("tên", "name"), new(before.Name, before.Name), new(after.Name, after.Name));
        }

        if (after.ValidFrom is { } day)
        {
            yield return ChangeFacts.From(day);
        }
    }

    private static IEnumerable<Sentence> By(SiteChange.Found found, ChangeMovement? moved)
    {
        if (moved?.IntoSite is { } into)
        {
            yield return new Sentence($"vào {into}", $"into {into}");
        }

        if (found.Decision is { } decision)
        {
            var cited = decision.Cited();
            yield return new Sentence($"theo {cited.Vi}: {decision.Title}", $"by {cited.En}: {decision.TitleEn ?? decision.Title}");
        }
    }
}
