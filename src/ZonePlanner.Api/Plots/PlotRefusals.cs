using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Plots;

/// <summary>Why something cannot be done with a plot, and what can.</summary>
internal static class PlotRefusals
{
    /// <summary>403: officers and planners write the plots of their own province.</summary>
    public static ProblemHttpResult Elsewhere(string code) => Problems.Refuse(
        StatusCodes.Status403Forbidden,
        "Không được phép / Not allowed",
        [Mistake.In("code", "not-your-province", $"“{Short(code)}” thuộc tỉnh khác: chỉ cán bộ của tỉnh đó được sửa.", $"“{Short(code)}” belongs to another province: its own officers change it.")]);

    /// <summary>409: nothing to change from that day on.</summary>
    public static ProblemHttpResult Ended(string code, DateOnly day) => Conflict(
        "validFrom",
        "plot-ended",
        string.Create(CultureInfo.InvariantCulture, $"“{Short(code)}” đã kết thúc trước ngày {day:dd-MM-yyyy}."),
        string.Create(CultureInfo.InvariantCulture, $"“{Short(code)}” has ended before {day:yyyy-MM-dd}."));

    /// <summary>409: it is a plot from a later day on.</summary>
    public static ProblemHttpResult NotYet(string code, DateOnly first) => Conflict(
        "validFrom",
        "plot-not-yet",
        string.Create(CultureInfo.InvariantCulture, $"“{Short(code)}” chỉ là lô đất từ ngày {first:dd-MM-yyyy}: hãy chọn ngày ấy hoặc một ngày sau."),
        string.Create(CultureInfo.InvariantCulture, $"“{Short(code)}” is a plot from {first:yyyy-MM-dd} on only: choose that day or a later one."));

    /// <summary>409: somebody holds it. Who, is said only to those who may know: the officers of its province, who alone get here.</summary>
    public static ProblemHttpResult Held(string code, string tenant, DateOnly? since) => Conflict(
        "tenant.name",
        "plot-held",
        $"“{Short(code)}” đang do {tenant} giữ{(since is { } vi ? string.Create(CultureInfo.InvariantCulture, $" từ ngày {vi:dd-MM-yyyy}") : "")}: muốn giao cho người khác, trước hết hãy ghi là đã trả hoặc thu hồi.",
        $"“{Short(code)}” is held by {tenant}{(since is { } en ? string.Create(CultureInfo.InvariantCulture, $" since {en:yyyy-MM-dd}") : "")}: to let it to another, first record that it was given back or revoked.");

    /// <summary>412: somebody else changed it since.</summary>
    public static ProblemHttpResult Stale(long revision, PlotSheet? current) => Preconditions.Stale(
        $"Lô này đã được sửa (phiên bản {revision}): hãy xem bản mới dưới “current” rồi gửi lại với ETag của nó.",
        $"The plot was changed (revision {revision}): look at the version under “current”, then send yours again with its ETag.",
        current);

    /// <summary>409 for what the database's own guards refuse; null for what is not theirs.</summary>
    public static ProblemHttpResult? Guarded(Exception refused)
    {
        if (refused.GetBaseException() is not PostgresException guard)
        {
            return null;
        }

        var told = guard.SqlState is "ZP006" or "ZP007" or "ZP009" && guard.Detail is { } detail ? JsonDocument.Parse(detail).RootElement : default;
        var hectares = told.ValueKind == JsonValueKind.Object && told.TryGetProperty("hectares", out var said) && said.ValueKind == JsonValueKind.Number ? said.GetDecimal() : (decimal?)null;
        return guard.SqlState switch
        {
            "ZP006" when hectares is { } outside => Conflict(
                "geometry", "outside-site", $"Lô “{Plot(told)}” nằm ngoài ranh giới khu, cụm {outside.ToString(CultureInfo.GetCultureInfo("vi-VN"))} ha.", $"The plot “{Plot(told)}” lies outside its site by {outside.ToString(CultureInfo.InvariantCulture)} ha."),
            "ZP006" => Conflict(
                "geometry", "site-without-outline", $"Khu, cụm của lô “{Plot(told)}” không có ranh giới có hiệu lực trong thời gian đó.", $"The site of the plot “{Plot(told)}” has no outline in force during that time."),
            "ZP007" => Conflict(
                "geometry",
                "plots-overlap",
                $"Lô “{Plot(told)}” chồng lên lô “{told.GetProperty("other").GetString()}” {hectares?.ToString(CultureInfo.GetCultureInfo("vi-VN"))} ha.",
                $"The plot “{Plot(told)}” lies over the plot “{told.GetProperty("other").GetString()}” by {hectares?.ToString(CultureInfo.InvariantCulture)} ha."),
            "ZP008" => Conflict("tenant.name", "plot-held", "Lô đang do người khác giữ trong thời gian đó.", "Somebody else holds the plot during that time."),
            "ZP004" => Conflict("geometry", "not-measurable", "Ranh giới không đo được, hoặc có mã ngành không có trong VSIC 2018.", $"The outline cannot be measured, or an industry is not one of VSIC 2018. {guard.MessageText}"),
            PostgresErrorCodes.ForeignKeyViolation => Conflict("request", "unknown-code", "Mã đất hoặc mã ngành không có trong danh mục.", "The land-use code or the industry is not one we know."),
            "ZP009" => Conflict(
                "label",
                "label-taken",
                $"Trong thời gian đó lô “{Plot(told)}” của khu, cụm này mang số “{told.GetProperty("label").GetString()}”: hãy đặt số khác, hoặc đổi số của lô kia trước.",
                $"The plot “{Plot(told)}” of the site bears the label “{told.GetProperty("label").GetString()}” during that time: give another label, or change that one’s first."),
            PostgresErrorCodes.UniqueViolation => Conflict("label", "code-taken", "Mã lô vừa được dùng cho lô khác; hãy gửi lại.", "The code of the plot was just given to another one; send it again."),
            "ZP003" or PostgresErrorCodes.ExclusionViolation or PostgresErrorCodes.SerializationFailure => Conflict(
                "request", "changed-meanwhile", "Hồ sơ đã thay đổi trong lúc ghi; hãy xem lại rồi gửi lại.", "The record changed meanwhile; look again, then send again."),
            PostgresErrorCodes.CheckViolation => Conflict("request", "contradiction", $"Số liệu mâu thuẫn ({guard.ConstraintName}).", $"The facts contradict each other ({guard.ConstraintName})."),
            _ => null,
        };
    }

    private static string? Plot(JsonElement told) => told.GetProperty("plot").GetString();

    private static ProblemHttpResult Conflict(string place, string code, string vi, string en) =>
        Problems.Refuse(StatusCodes.Status409Conflict, "Không ghi được / It cannot be written", [Mistake.In(place, code, vi, en)]);

    private static string Short(string code) => AsOfParameters.Shorten(code);
}
