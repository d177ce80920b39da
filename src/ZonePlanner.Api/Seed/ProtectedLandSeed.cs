using Npgsql;
using NpgsqlTypes;
using ZonePlanner.Api.Dataset;
using ZonePlanner.Domain.Protected;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Api.Seed;

/// <summary>The schematic layers of protected land; parcels by COPY in the order of the file, which keeps neighbours together.</summary>
internal static class ProtectedLandSeed
{
    private static readonly DateOnly DataDate = new(2024, 12, 31);

    public static async Task<int> AddAsync(RecordBeingSeeded record, NpgsqlConnection connection)
    {
        var layers = record.Data.Drawn("protected-layers").Select(Layer).ToArray();
        var count = await record.AddAsync(layers);
        foreach (var layer in layers)
        {
            count += await CopyAsync(connection, layer, record.Data.Drawn(layer.Code), record.Cancellation);
        }

        return count;
    }

    private static ProtectedLayer Layer(DrawnFeature feature) => new()
    {
        Code = feature["code"],
        Kind = Enum.Parse<ProtectedLayerKind>(feature["kind"].Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
        Name = feature["name"],
        NameEn = feature["nameEn"],
        Owner = "ZonePlanner (giả định / made up)",
        DataDate = DataDate,
        Valid = LegalPeriod.Always,
        Extent = feature.Outline,
        Quality = Quality.Schematic,
        AreaSrid = feature.Int("areaSrid"),
        Source = $"data/schematic, {feature["generator"]}",
        Note = $"{feature["note"]} / {feature["noteEn"]}",
    };

    private static async Task<int> CopyAsync(NpgsqlConnection connection, ProtectedLayer layer, IReadOnlyList<DrawnFeature> parcels, CancellationToken cancellation)
    {
        await using var copy = await connection.BeginBinaryImportAsync("COPY protected_parcel (layer_id, land_use_code, outline) FROM STDIN (FORMAT BINARY)", cancellation);
        foreach (var parcel in parcels)
        {
            await copy.StartRowAsync(cancellation);
            await copy.WriteAsync(layer.Id, NpgsqlDbType.Bigint, cancellation);
            await copy.WriteAsync(parcel["landUse"], NpgsqlDbType.Text, cancellation);
            await copy.WriteAsync(parcel.Outline, NpgsqlDbType.Geometry, cancellation);
        }

        return (int)await copy.CompleteAsync(cancellation);
    }
}
