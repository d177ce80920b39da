using ZonePlanner.Domain.Boundaries;
using ZonePlanner.Domain.Measures;

namespace ZonePlanner.Domain.Checks;

/// <summary>Plots that a site would leave behind: those outside its new boundary, or all of them where it ends. They stay on the record, held by whoever holds them.</summary>
public static class PlotsLeft
{
    private const string Code = "plots-left-outside";

    private const int MostNamed = 5;

    /// <summary>What is to be known about a site that ends: withdrawn, or merged into another; null where it has no plots.</summary>
    public static Finding? OfEnded(string site, string? into, IReadOnlyCollection<PlotLeft> plots)
    {
        if (plots.Count == 0)
        {
            return null;
        }

        var (named, area) = (Named(plots), Area(plots));
        return Warn(site, plots, Message.Of(
            $"“{site}” còn {plots.Count:N0} lô đất, {area.Hectares:N2} ha, sẽ không thuộc khu, cụm nào có hiệu lực: {named}.",
            $"Plots that “{site}” would leave without a site in force: {plots.Count:N0}, {area.Hectares:N2} ha: {named}."))
            .Then(into is null
                ? new("Trước hết hãy thu hồi, rồi kết thúc các lô ấy.", "First revoke those that are held, and end the plots.")
                : new($"Trước hết hãy thu hồi, rồi kết thúc các lô ấy, và lập lại lô trong “{into}”.", $"First revoke those that are held and end the plots, and lay them out again in “{into}”."));
    }

    internal static IEnumerable<Finding> Check(BoundaryQuestion question, Surroundings there)
    {
        if (question.Site is not { } site || there.PlotsLeft is not { Count: > 0 } plots)
        {
            yield break;
        }

        var (named, area) = (Named(plots), Area(plots));
        yield return Warn(site, plots, Message.Of(
            $"{plots.Count:N0} lô đất của “{site}” sẽ nằm ngoài ranh giới này {area.Hectares:N2} ha: {named}.",
            $"Plots of “{site}” that would lie outside this boundary: {plots.Count:N0}, by {area.Hectares:N2} ha: {named}."))
            .Then(new(
                "Trước hết hãy thu hồi, rồi kết thúc các lô ấy, hoặc vẽ lại chúng trong ranh giới mới; trên đất chuyển sang khu, cụm khác thì lập lại lô ở đó.",
                "First revoke those that are held and end the plots, or redraw them inside; on ground that goes to another site, lay them out again there."));
    }

    private static Finding Warn(string site, IReadOnlyCollection<PlotLeft> plots, Message message)
    {
        var (place, area) = (Overlay.Together(plots.Select(plot => plot.Place)), Area(plots));
        return Finding.Warning(Code, message.And(Held(plots))) with
        {
            Area = area,
            Raw = Quantity.Of(area),
            Judged = Quantity.Of(area),
            Place = Outlined.Of(place.NumGeometries == 1 ? place[0] : place),
            Subject = site,
            Tolerance = "1 m², 5 cm",
        };
    }

    private static Finding Then(this Finding finding, Message next) => finding with { Message = finding.Message.And(next) };

    // Who holds a plot is not told of a site that only stands in a plan, and neither is whether anybody does.
    private static Message? Held(IReadOnlyCollection<PlotLeft> plots) => plots.Any(plot => plot.IsHeld is null) ? null : Message.Of(
        $"Đang có người giữ (giữ chỗ, thuê, đã bàn giao): {plots.Count(plot => plot.IsHeld == true):N0}.",
        $"Held by somebody (reserved, leased, handed over): {plots.Count(plot => plot.IsHeld == true):N0}.");

    private static string Named(IReadOnlyCollection<PlotLeft> plots) =>
        string.Join(", ", plots.Select(plot => plot.Code).Order(StringComparer.Ordinal).Take(MostNamed)) + (plots.Count > MostNamed ? ", …" : "");

    private static LandArea Area(IReadOnlyCollection<PlotLeft> plots) => new(plots.Sum(plot => plot.Area.SquareMetres));
}
