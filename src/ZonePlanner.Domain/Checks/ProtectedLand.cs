using ZonePlanner.Domain.Protected;

namespace ZonePlanner.Domain.Checks;

/// <summary>Protected land under a boundary: rice land that no approval covers blocks a zone or cluster; the rest is told.</summary>
/// <remarks>The error stands with the database's own guard, which refuses the same hectares whatever the source of the article of that day.</remarks>
internal static class ProtectedLand
{
    private const string Tolerance = "1 m², 5 cm; 10 m² / lớp dữ liệu (layer)";

    public static IEnumerable<Finding> Check(BoundaryQuestion question, Surroundings there, RuleBook law)
    {
        var article = law.InForce("RICE.2024") ?? law.InForce("RICE.2013");
        return there.Protected.Select(ground => Tell(question, there, ground) with
        {
            Area = ground.Area,
            Raw = Quantity.Of(ground.Area),
            Judged = Quantity.Of(ground.Uncovered ?? ground.Area),
            Place = ground.Place,
            Subject = ground.LandUseCode,
            Layer = ground.Layer,
            Article = ground.Kind is ProtectedLayerKind.Relics or ProtectedLayerKind.Corridor ? null : article?.Cited(),
            Tolerance = Tolerance,
        });
    }

    private static Finding Tell(BoundaryQuestion question, Surroundings there, ProtectedGround ground)
    {
        var code = Words.Code(ground.Kind) + (ground.LaterFrom is null ? "" : "-later");
        var what = What(ground).And(Later(ground));
        return ground.Uncovered switch
        {
            null => Finding.Warning(code, what),
            _ when !question.MustSpareRice => Finding.Warning(code, what),
            { } uncovered when ground.IsBlocked => Finding.Error(code, what.And(Message.Of(
                $"{uncovered.Hectares:N2} ha của lớp này chưa có văn bản cho chuyển mục đích: không công bố được.",
                $"{uncovered.Hectares:N2} ha of this layer is covered by no conversion approval: it cannot be published."))),
            _ => Finding.Advice(code, what.And(Approved(there))),
        };
    }

    private static Message What(ProtectedGround ground)
    {
        var kind = Words.Of(ground.Kind);
        var quality = Words.Of(ground.Layer.Quality);
        var code = Words.Code(ground.Kind) == ground.LandUseCode ? "" : $" ({ground.LandUseCode})";
        return Message.Of(
            $"Lấy {ground.Area.Hectares:N2} ha {kind.Vi}{code}, theo lớp “{ground.Layer.Name}”{Dated(ground.Layer, "dd/MM/yyyy", ", ngày ")}, chất lượng: {quality.Vi}.",
            $"It takes {ground.Area.Hectares:N2} ha of {kind.En}{code}, by the layer “{ground.Layer.Name}”{Dated(ground.Layer, "yyyy-MM-dd", " of ")}, {quality.En}.");
    }

    private static Message? Later(ProtectedGround ground) => ground.LaterFrom is null ? null : Message.Of(
        $"Lớp này chỉ có hiệu lực từ {ground.LaterFrom:dd/MM/yyyy}.",
        $"That layer holds only from {ground.LaterFrom:yyyy-MM-dd}.");

    private static Message Approved(Surroundings there)
    {
        var approvals = string.Join("; ", there.Approvals.Select(approval => approval.Decision).Distinct());
        return Message.Of($"Đã được cho chuyển mục đích: {approvals}.", $"Its conversion is approved: {approvals}.");
    }

    private static string Dated(DataLayer layer, string form, string before) =>
        layer.Date is { } date ? before + date.ToString(form, System.Globalization.CultureInfo.InvariantCulture) : "";
}
