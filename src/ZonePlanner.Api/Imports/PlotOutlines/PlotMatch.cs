using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Plots;

namespace ZonePlanner.Api.Imports.PlotOutlines;

/// <summary>A feature, the site it names and the plot it is or will be.</summary>
internal sealed record PlotMatch(int Number, string Code, string Site, bool HasSite, bool HasOutline, bool IsKnown, bool KnowsLandUse, bool IsSame, double Before, double After)
{
    /// <summary>Why it cannot be taken; null if nothing of the record speaks against it but perhaps the ground.</summary>
    public Sentence? Lacks => this switch
    {
        { HasSite: false } => new Sentence($"Không có khu, cụm nào mang mã “{Site}” (--set parent=…).", $"No site has the code “{Site}” (--set parent=…)."),
        { HasOutline: false } => new Sentence($"“{Site}” không có ranh giới có hiệu lực vào ngày --valid-from.", $"“{Site}” has no outline in force on the day of --valid-from."),
        { KnowsLandUse: false } => new Sentence("Mã loại đất không có trong danh mục.", "Its land-use code is not one we know."),
        _ => null,
    };

    public static PlotMatch Read(NpgsqlDataReader row) => new(
        row.GetInt32(0), row.GetString(1), row.GetString(2), row.GetBoolean(3), row.GetBoolean(4), !row.IsDBNull(5), row.GetBoolean(6), row.GetBoolean(7), row.GetDouble(8), row.GetDouble(9));

    /// <summary>The words a new plot's status may have.</summary>
    public static readonly string[] FirstStatuses = [RecordTypes.Kebab(PlotStatus.Available), RecordTypes.Kebab(PlotStatus.NotCleared)];
}
