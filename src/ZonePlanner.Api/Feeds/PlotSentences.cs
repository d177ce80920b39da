using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Feeds;

/// <summary>A change of plots as people read it.</summary>
internal static class PlotSentences
{
    // A title names what became of most plots.
    private const int GroupsInATitle = 3;

    /// <summary>The site and what became of its plots: “Khu công nghiệp Quang Châu: 12 lô đất mới lập”.</summary>
    public static Sentence Title(PlotsChange.Found found)
    {
        var kind = RecordWords.Of(found.Kind);
        Sentence[] groups = [.. found.Groups.Take(GroupsInATitle).Select(What), .. More(found)];
        return new Sentence(
            $"{kind.Vi} {found.Name}: {string.Join("; ", groups.Select(group => group.Vi))}",
            $"{found.NameEn ?? $"{kind.En} {found.Name}"}: {string.Join("; ", groups.Select(group => group.En))}");
    }

    /// <summary>How many plots, how large, which of them and since when; of a single one what was and is.</summary>
    public static Sentence Summary(PlotsChange.Found found)
    {
        var single = found is { Count: 1, Plots: [var one] } ? one : null;
        var lines = found.Groups.Select(group => ChangeFacts.Line([What(group), .. Facts(group, single), .. By(single)])).ToArray();
        return new Sentence(string.Join(' ', lines.Select(line => line.Vi)), string.Join(' ', lines.Select(line => line.En)));
    }

    private static IEnumerable<Sentence> More(PlotsChange.Found found) => found.Groups.Count > GroupsInATitle ? [new("và thay đổi khác", "and other changes")] : [];

    private static Sentence What(PlotGroup group)
    {
        var what = Became(group);
        var count = ChangeFacts.Count(group.Count);
        return group is { Count: 1, Labels: [var label] }
            ? new($"lô {label} {what.Vi}", $"plot {label} {what.En}")
            : new($"{count.Vi} lô đất {what.Vi}", $"{count.En} plots {what.En}");
    }

    private static Sentence Became(PlotGroup group) => group switch
    {
        { What: ChangeWords.New } => new("mới lập", "laid out"),
        { What: "ended" } => new("không còn là lô đất", "ended"),
        { What: "period" } => new("đổi thời hạn", "with other days"),
        { What: "status", Becomes: { } status } => RecordWords.Of(status),
        { What: "status" } => new("không còn công bố tình trạng", "with no status published any more"),
        { What: ChangeWords.Outline } => new("được vẽ lại ranh giới", "redrawn"),
        _ => new("đổi số liệu", "with other figures"),
    };

    private static IEnumerable<Sentence> Facts(PlotGroup group, ChangedPlot? single)
    {
        if (group is { Was: { } was, Becomes: { } becomes })
        {
            yield return ChangeFacts.Differing(new("tình trạng", "status"), RecordWords.Of(was), RecordWords.Of(becomes));
        }

        yield return Area(group, single);
        if (group.Count > 1)
        {
            yield return Named(group);
        }

        if (group.ValidFrom is { } day)
        {
            yield return ChangeFacts.From(day);
        }
    }

    private static Sentence Named(PlotGroup group)
    {
        var labels = string.Join(", ", group.Labels);
        var more = ChangeFacts.Count(group.Count - group.Labels.Count);
        return group.Count > group.Labels.Count ? new($"{labels} và {more.Vi} lô nữa", $"{labels} and {more.En} more") : new(labels, labels);
    }

    private static Sentence Area(PlotGroup group, ChangedPlot? single) => single is { Before: { } before, After: { } after } && before.MeasuredHa != after.MeasuredHa
        ? ChangeFacts.Differing(new("diện tích đo được", "measured area"), ChangeFacts.Hectares(before.MeasuredHa), ChangeFacts.Hectares(after.MeasuredHa))
        : ChangeFacts.Hectares(group.MeasuredHa);

    private static IEnumerable<Sentence> By(ChangedPlot? single)
    {
        if (single?.After?.Tenant is { } tenant && tenant != single.Before?.Tenant)
        {
            yield return new Sentence($"người thuê: {tenant}", $"tenant: {tenant}");
        }

        if (single?.After?.Decision is { } decision && decision != single.Before?.Decision)
        {
            yield return new Sentence($"theo {decision}", $"by {decision}");
        }
    }
}
