using Npgsql;
using NpgsqlTypes;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Imports.ProtectedLand;

/// <summary>A published site under which the new layer would lie.</summary>
internal sealed record SiteOverRice(long VersionId, string Code, string Name, string Quality, NpgsqlRange<DateOnly> Valid, double Hectares)
{
    private static readonly Sentence Drop = new(
        "Đường ranh giới này là sơ đồ; --drop-schematic-outlines sẽ bỏ nó.",
        "This outline is schematic; --drop-schematic-outlines takes it away.");

    private static readonly Sentence Redraw = new(
        "Hãy ghi nghị quyết chuyển mục đích cho số hec-ta này, hoặc vẽ lại ranh giới.",
        "Record a conversion approval for these hectares, or redraw the boundary.");

    private bool IsSchematic => Quality == "schematic";

    public static SiteOverRice Read(NpgsqlDataReader row) =>
        new(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetFieldValue<NpgsqlRange<DateOnly>>(4), row.GetDouble(5));

    public Conflict AsConflict(string layer, bool dropSchematic) =>
        new($"{Name} ({Code}, {LegalDays.Told(Valid)}, {Quality})", layer, Hectares, IsSchematic && dropSchematic, IsSchematic ? Drop : Redraw);
}
