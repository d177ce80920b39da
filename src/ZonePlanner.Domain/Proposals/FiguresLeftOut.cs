using ZonePlanner.Domain.Checks;
using ZonePlanner.Domain.Measures;
using ZonePlanner.Domain.Plans;

namespace ZonePlanner.Domain.Proposals;

/// <summary>What papers said of an old boundary says nothing of one that was resized: without a new figure there would be none, and that must not pass unseen.</summary>
public static class FiguresLeftOut
{
    /// <summary>The figures that a change would leave unknown: the decided one, by which plans are reckoned, and the declared one.</summary>
    /// <param name="change">The change.</param>
    /// <param name="before">The site as the record has it; null for a new one.</param>
    public static IEnumerable<Finding> Check(ProposedChange change, SiteBefore? before)
    {
        if (change.Movement is not (MovementKind.Expand or MovementKind.Reduce))
        {
            yield break;
        }

        if (change.DecidedHa is null && before?.DecidedHa is { } decided)
        {
            yield return Of(Finding.Warning("decided-area-left-out", Message.Of(
                $"Diện tích theo quyết định {decided:#,0.####} ha là của ranh giới cũ; không có con số mới thì diện tích theo quyết định sẽ để trống, và quy hoạch không còn cân đối theo nó. Hãy ghi diện tích theo quyết định mới; nếu quyết định không ghi diện tích, hãy nêu lý do khi công bố.",
                $"The decided area, {decided:#,0.####} ha, is that of the old boundary; without a new figure the decided area becomes unknown, and the plan is no longer reckoned by it. Give the decided area of the new decision, or, where it names none, say so as the reason when publishing.")), "decidedHa", decided);
        }

        if (change.DeclaredHa is null && change.Keeps("declaredHa") && before?.DeclaredHa is { } declared)
        {
            yield return Of(Finding.Advice("declared-area-left-out", Message.Of(
                $"Diện tích khai trong hồ sơ {declared:#,0.####} ha là của ranh giới cũ và sẽ để trống: hãy ghi diện tích khai của hồ sơ mới, nếu có.",
                $"The declared area, {declared:#,0.####} ha, is that of the old boundary and becomes unknown: give the declared area of the new dossier, if there is one.")), "declaredHa", declared);
        }
    }

    private static Finding Of(Finding finding, string figure, decimal hectares) => finding with { Subject = figure, Raw = Quantity.Hectares(LandArea.FromHectares((double)hectares)) };
}
