namespace ZonePlanner.Domain.Checks;

/// <summary>Other sites: ground shared with one in force, names that fold alike, the site that is redrawn.</summary>
internal static class Neighbours
{
    public static IEnumerable<Finding> Check(BoundaryQuestion question, Surroundings there)
    {
        if (question.Site is { } site && !there.IsRedrawnSiteKnown)
        {
            yield return Finding.Error("site-unknown", Message.Of($"Không có khu, cụm nào mang mã “{site}”.", $"No site has the code “{site}”.")) with { Subject = site };
        }

        foreach (var shared in there.Sites)
        {
            yield return Overlap(question, shared);
        }

        foreach (var proposal in there.Proposals)
        {
            var title = proposal.Title is null ? "" : $" “{proposal.Title}”";
            yield return Finding.Warning("proposal-overlap", Message.Of(
                $"Chồng lên đề xuất đang xét{title} {proposal.Area.Hectares:N2} ha: chỉ một trong hai có thể công bố.",
                $"It lies over the live proposal{title} by {proposal.Area.Hectares:N2} ha: only one of the two can be published."))
                with
            { Area = proposal.Area, Raw = Quantity.Of(proposal.Area), Judged = Quantity.Of(proposal.Area), Parties = new(question.Own, proposal.Title ?? proposal.Id), Place = proposal.Place, Subject = proposal.Id, Tolerance = "1 m², 5 cm" };
        }

        foreach (var namesake in there.Namesakes)
        {
            var kind = Words.Of(namesake.Kind);
            yield return Finding.Warning("near-name", Message.Of(
                $"Đã có {kind.Vi} “{namesake.Name}” ({namesake.Code}): hãy xác nhận đây là dự án khác.",
                $"There is an {kind.En} “{namesake.Name}” ({namesake.Code}): confirm that this is another project."))
                with
            { Subject = namesake.Code, Parties = new(question.Own, namesake.Name) };
        }
    }

    private static Finding Overlap(BoundaryQuestion question, SharedGround shared)
    {
        var (kind, quality) = (Words.Of(shared.Kind), Words.Of(shared.Quality));
        var what = Message.Of(
            $"Chồng lên {kind.Vi} “{shared.Name}” ({shared.Code}) {shared.Area.Hectares:N2} ha; ranh giới bên đó: {quality.Vi}.",
            $"It lies over the {kind.En} “{shared.Name}” ({shared.Code}) by {shared.Area.Hectares:N2} ha; that boundary is {quality.En}.");
        return Finding.Error(shared.LaterFrom is null ? "overlap" : "overlap-later", what.And(shared.LaterFrom is null ? null : Message.Of(
            $"Bên đó có hiệu lực từ {shared.LaterFrom:dd/MM/yyyy}.",
            $"That one is in force from {shared.LaterFrom:yyyy-MM-dd}.")))
            with
        {
            Area = shared.Area,
            Raw = Quantity.Of(shared.Area),
            Judged = Quantity.Of(shared.Area),
            Parties = new(question.Own, shared.Name),
            Place = shared.Place,
            Subject = shared.Code,
            Layer = new DataLayer(shared.Name, shared.From, shared.Quality),
            Tolerance = "1 m², 5 cm",
        };
    }
}
