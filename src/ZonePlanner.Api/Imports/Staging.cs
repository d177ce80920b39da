using System.Globalization;
using NetTopologySuite.Geometries;
using Npgsql;
using NpgsqlTypes;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Imports.Files;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Imports;

/// <summary>Copies a file's features into the transaction, converted to longitude and latitude; what cannot be is set aside with its reason.</summary>
internal sealed class Staging(NpgsqlConnection connection, LoadOptions options, LoadTarget target, FieldMap fields, Crs crs)
{
    private static readonly Sentence Reading = new("Đọc tệp", "Reading the file");
    private static readonly GeometryFactory Factory = new(new PrecisionModel(), Crs.Crs84.Srid);

    private readonly CoordinateConversion _conversion = CoordinateConversion.Between(crs, Crs.Crs84);
    private readonly List<RefusedFeature> _refused = [];

    /// <summary>Features that cannot be loaded, in the order found.</summary>
    public IReadOnlyList<RefusedFeature> Refused => _refused;

    /// <summary>Features that are none of this load's business.</summary>
    public long LeftOut { get; private set; }

    public async Task FillAsync(FeatureFile file, Conversation conversation, CancellationToken cancellation)
    {
        await Statement.RunAsync(typeof(Staging), "stage.sql", connection, cancellation);
        await using (var copy = await connection.BeginBinaryImportAsync(
            "COPY staged_feature (number, code, name, parent, land_use, kind, status, province, decided_ha, declared_ha, typed, outline) FROM STDIN (FORMAT binary)", cancellation))
        {
            var done = 0;
            foreach (var feature in file.Read())
            {
                cancellation.ThrowIfCancellationRequested();
                await StageAsync(copy, feature, cancellation);
                conversation.Progress(Reading, ++done, Math.Max(done, file.Count));
            }

            await copy.CompleteAsync(cancellation);
        }

        await Statement.RunAsync(typeof(Staging), "index_staged.sql", connection, cancellation);
        await new NpgsqlCommand("ANALYZE staged_feature", connection).ExecuteNonQueryAsync(cancellation);
        await JudgeOutlinesAsync(cancellation);
    }

    private async Task StageAsync(NpgsqlBinaryImporter copy, FileFeature feature, CancellationToken cancellation)
    {
        var facts = Read(feature, out var problem);
        if (problem is null && feature.Problem is null && target.LeavesOut(facts))
        {
            LeftOut++;
            return;
        }

        facts = target.Complete(facts);
        MultiPolygon? outline = null;
        problem ??= feature.Problem ?? target.Refusal(facts) ?? Outline(feature.Shape, out outline);
        if (problem is not null || outline is null)
        {
            _refused.Add(new RefusedFeature(feature.Number, facts.Code ?? facts.Name, problem ?? NoShape));
            return;
        }

        await copy.StartRowAsync(cancellation);
        await copy.WriteAsync(feature.Number, NpgsqlDbType.Integer, cancellation);
        foreach (var text in new[] { facts.Code, facts.Name, facts.Parent, facts.LandUse, facts.Kind, facts.Status, facts.Province })
        {
            await WriteAsync(copy, text, NpgsqlDbType.Text, cancellation);
        }

        await WriteAsync(copy, facts.DecidedHa, NpgsqlDbType.Numeric, cancellation);
        await WriteAsync(copy, facts.DeclaredHa, NpgsqlDbType.Numeric, cancellation);
        await WriteAsync(copy, options.As is LoadKind.Sites or LoadKind.Plots ? TypedCoordinates.Of(feature) : null, NpgsqlDbType.Jsonb, cancellation);
        await copy.WriteAsync(outline, NpgsqlDbType.Geometry, cancellation);
    }

    private static Sentence NoShape => new("Không có hình.", "It has no geometry.");

    private static async Task WriteAsync(NpgsqlBinaryImporter copy, object? value, NpgsqlDbType type, CancellationToken cancellation)
    {
        if (value is null)
        {
            await copy.WriteNullAsync(cancellation);
        }
        else
        {
            await copy.WriteAsync(value, type, cancellation);
        }
    }

    private StagedFacts Read(FileFeature feature, out Sentence? problem)
    {
        problem = null;
        var decided = Hectares(feature, Facts.DecidedHa, ref problem);
        var declared = Hectares(feature, Facts.DeclaredHa, ref problem);
        return new StagedFacts(
            fields.Of(feature, Facts.Code),
            fields.Of(feature, Facts.Name),
            fields.Of(feature, Facts.Parent),
            fields.Of(feature, Facts.LandUse)?.ToUpperInvariant(),
            fields.Of(feature, Facts.Kind),
            fields.Of(feature, Facts.Status),
            fields.Of(feature, Facts.Province),
            decided,
            declared);
    }

    private decimal? Hectares(FileFeature feature, string fact, ref Sentence? problem)
    {
        var text = options.As is LoadKind.Sites or LoadKind.Plots ? fields.Of(feature, fact) : null;
        if (text is null)
        {
            return null;
        }

        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var hectares) && hectares > 0)
        {
            return hectares;
        }

        problem ??= new Sentence($"“{text}” không phải số hec-ta dương.", $"“{text}” is not a positive number of hectares.");
        return null;
    }

    private Sentence? Outline(Geometry? shape, out MultiPolygon? outline)
    {
        outline = null;
        if (shape is null || shape.IsEmpty)
        {
            return NoShape;
        }

        if (shape is not (Polygon or MultiPolygon))
        {
            return new Sentence($"Hình kiểu {shape.GeometryType}, không phải vùng.", $"Its geometry is a {shape.GeometryType}, not a polygon.");
        }

        if (_conversion.Refusal(shape) is { } refusal)
        {
            return new Sentence(refusal.Vietnamese, refusal.English);
        }

        if (Enumerable.Range(0, shape.NumGeometries).All(part => !IsInVietnam(shape.GetGeometryN(part))))
        {
            return new Sentence("Nằm ngoài Việt Nam.", "It lies outside Vietnam.");
        }

        outline = Factory.CreateMultiPolygon([.. Enumerable.Range(0, shape.NumGeometries).Select(part => Flat((Polygon)shape.GetGeometryN(part)))]);
        return null;
    }

    private bool IsInVietnam(Geometry part)
    {
        var first = part.Coordinate;
        return AreaOfUse.Vietnam.Contains(_conversion.Convert(new MapPosition(first.X, first.Y)));
    }

    private Polygon Flat(Polygon polygon) => Factory.CreatePolygon(Flat(polygon.ExteriorRing), [.. polygon.InteriorRings.Select(Flat)]);

    private LinearRing Flat(LineString ring) => Factory.CreateLinearRing([.. ring.Coordinates.Select(Flat)]);

    private Coordinate Flat(Coordinate corner)
    {
        var converted = _conversion.Convert(new MapPosition(corner.X, corner.Y));
        return new Coordinate(converted.X, converted.Y);
    }

    private async Task JudgeOutlinesAsync(CancellationToken cancellation)
    {
        if (options.Repair)
        {
            await Statement.RunAsync(typeof(Staging), "repair_staged.sql", connection, cancellation);
        }

        var unsound = await Statement.ListAsync(typeof(Staging), "unsound_staged.sql", connection, Unsound, cancellation);
        _refused.AddRange(unsound);
        await Statement.RunAsync(typeof(Staging), "forget_staged.sql", connection, cancellation, unsound.Select(static feature => feature.Number).ToArray());
    }

    private static RefusedFeature Unsound(NpgsqlDataReader row)
    {
        var label = row.IsDBNull(1) ? null : row.GetString(1);
        if (row.IsDBNull(3))
        {
            return new RefusedFeature(row.GetInt32(0), label, NoShape);
        }

        var where = string.Create(CultureInfo.InvariantCulture, $"{row.GetString(3)}, {row.GetDouble(4):0.#######} {row.GetDouble(5):0.#######}");
        return new RefusedFeature(row.GetInt32(0), label, new Sentence(
            $"Vùng không hợp lệ: {where} (--repair để sửa).",
            $"It is not a valid polygon: {where} (--repair mends it)."));
    }
}
