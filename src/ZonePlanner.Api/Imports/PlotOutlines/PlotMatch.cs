using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Plots;

namespace ZonePlanner.Api.Imports.PlotOutlines;

/// <summary>A feature, the site it names and the plot it is or will be.</summary>
internal sealed record PlotMatch(int Number, string Code, string Site, bool HasSite, bool HasOutline, bool IsKnown, bool GoesOn, bool KnowsLandUse, bool IsSame, double Before, double After, bool IsAmbiguous)
{
    /// <summary>Why it cannot be taken; null if nothing of the record speaks against it but perhaps the ground.</summary>
    public Sentence? Lacks => this switch
    {
        { HasSite: false } => new Sentence($"Không có khu, cụm nào mang mã “{Site}” (--set parent=…).", $"No site has the code “{Site}” (--set parent=…)."),
        { HasOutline: false } => new Sentence($"“{Site}” không có ranh giới có hiệu lực vào ngày --valid-from.", $"“{Site}” has no outline in force on the day of --valid-from."),
        { IsAmbiguous: true } => new Sentence("Nhiều lô của khu, cụm mang số này từ ngày --valid-from: hãy đổi số của một lô trước.", "Several plots of the site bear this label from the day of --valid-from on: change that of one first."),
        { IsKnown: true, GoesOn: false } => new Sentence(
            $"Mã “{Code}” là của một lô đã kết thúc trước ngày --valid-from, hoặc nay mang số khác: hãy đặt số khác.",
            $"The code “{Code}” is that of a plot that has ended before the day of --valid-from, or bears another label now: choose another label."),
        { KnowsLandUse: false } => new Sentence("Mã loại đất không có trong danh mục.", "Its land-use code is not one we know."),
        _ => null,
    };

    public static PlotMatch Read(NpgsqlDataReader row) => new(
        row.GetInt32(0), row.GetString(1), row.GetString(2), row.GetBoolean(3), row.GetBoolean(4), !row.IsDBNull(5), row.GetBoolean(6), row.GetBoolean(7), row.GetBoolean(8), row.GetDouble(9), row.GetDouble(10), row.GetBoolean(11));

    /// <summary>The words a new plot's status may have.</summary>
    public static readonly string[] FirstStatuses = [RecordTypes.Kebab(PlotStatus.Available), RecordTypes.Kebab(PlotStatus.NotCleared)];
}
