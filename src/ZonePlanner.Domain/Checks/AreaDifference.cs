using ZonePlanner.Domain.Measures;

namespace ZonePlanner.Domain.Checks;

/// <summary>The measured area beside the declared and the decided one: a warning with the difference, never a block.</summary>
internal static class AreaDifference
{
    private const double ToleratedShare = 0.001;

    public static IEnumerable<Finding> Check(BoundaryQuestion question, Surroundings there)
    {
        if (Compare("declared-area", there.Measured, question.Declared, "khai trong hồ sơ", "declared in the dossier") is { } declared)
        {
            yield return declared;
        }

        if (Compare("decided-area", there.Measured, question.Decided, "ghi trong quyết định", "written in the decision") is { } decided)
        {
            yield return decided;
        }
    }

    private static Finding? Compare(string code, LandArea measured, LandArea? stated, string saidVi, string saidEn)
    {
        if (stated is not { } said || Math.Abs((measured - said).SquareMetres) <= said.SquareMetres * ToleratedShare)
        {
            return null;
        }

        var (squareMetres, percent) = ((measured - said).SquareMetres, 100 * (measured - said).SquareMetres / said.SquareMetres);
        return Finding.Warning(code, Message.Of(
            $"Đo được {measured.Hectares:N2} ha, {saidVi} {said.Hectares:N2} ha: chênh {squareMetres:+#,0;-#,0} m² ({percent:+0.0;-0.0} %).",
            $"{measured.Hectares:N2} ha measured, {said.Hectares:N2} ha {saidEn}: a difference of {squareMetres:+#,0;-#,0} m² ({percent:+0.0;-0.0} %)."))
            with
        { Area = new LandArea(Math.Abs(squareMetres)), Tolerance = "0.1 %", Raw = Quantity.Of(measured - said), Judged = new(Math.Round(percent, 3), "%") };
    }
}
