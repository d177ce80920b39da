using NetTopologySuite.Geometries;
using Npgsql;
using NpgsqlTypes;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Coordinates;
using ZonePlanner.Domain.Protected;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Api.Imports.ProtectedLand;

/// <summary>A new edition of a layer of protected land, whole: older lines of the same code end where it begins.</summary>
internal sealed class LayerEdition(LoadOptions options, Crs crs) : LoadTarget(options)
{
    private const string UnderParcels = "parcels";
    private static readonly Type Here = typeof(LayerEdition);

    private readonly ProtectedLayerKind _kind = options.LayerKind ?? ProtectedLayerKind.RiceLand;
    private List<LayerInForce> _inForce = [];
    private List<LayerInForce> _giveWay = [];
    private List<SiteOverRice> _sitesOver = [];
    private MultiPolygon? _extent;
    private int _areaSrid;

    private string Code => Options.Layer ?? $"{RecordTypes.Kebab(_kind)}-{PublicCode.Of(Path.GetFileNameWithoutExtension(Options.File))}";

    private NpgsqlRange<DateOnly> Valid => LegalDays.Of(Options.Period ?? LegalPeriod.Always);

    public override IReadOnlyList<string> Asks => [Facts.Code, Facts.LandUse];

    public override Sentence? Lacks(FieldMap fields, IReadOnlyList<string> available)
    {
        if (Options.LayerKind is null)
        {
            var kinds = string.Join(", ", Enum.GetValues<ProtectedLayerKind>().Select(RecordTypes.Kebab));
            return new Sentence($"Hãy nêu loại đất cần bảo vệ bằng --layer-kind: {kinds}.", $"State the kind of protected land with --layer-kind: {kinds}.");
        }

        if (LandOfKind.NeedsCode(_kind) && !fields.Knows(Facts.LandUse))
        {
            var names = available.Count == 0 ? "–" : string.Join(", ", available);
            return new Sentence(
                $"Không thấy trường mã loại đất. Hãy nêu bằng --land-use-field (các trường: {names}) hoặc cho mọi thửa bằng --set land-use=LUC.",
                $"No field holds the land-use code. Name it with --land-use-field (fields: {names}), or state one for every parcel with --set land-use=LUC.");
        }

        return null;
    }

    public override bool LeavesOut(StagedFacts facts) =>
        facts.LandUse is { } code && LandOfKind.Codes(_kind) is { Count: > 0 } codes && !codes.Contains(code) && code != "LUA";

    public override StagedFacts Complete(StagedFacts facts) =>
        facts.LandUse is null && !LandOfKind.NeedsCode(_kind) ? facts with { LandUse = RecordTypes.Kebab(_kind) } : facts;

    public override Sentence? Refusal(StagedFacts facts)
    {
        if (!LandOfKind.NeedsCode(_kind))
        {
            return null;
        }

        return facts.LandUse switch
        {
            null => new Sentence("Thửa đất không ghi mã loại đất.", "The parcel has no land-use code."),
            "LUA" => new Sentence(
                "Mã LUA không cho biết là LUC hay LUK; luật phân biệt hai loại.",
                "LUA does not say whether it is LUC or LUK, which the law treats differently."),
            _ => null,
        };
    }

    public override async Task LookUpAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        _inForce = await Statement.ListAsync(Here, "layers_in_force.sql", connection, LayerInForce.Read, cancellation, Valid);
        _giveWay = _inForce.FindAll(layer => layer.Code == Code || Options.Replaces.Contains(layer.Code));
        if (Options.Replaces.FirstOrDefault(code => _inForce.TrueForAll(layer => layer.Code != code)) is { } missing)
        {
            throw new RefusedLoadException($"Không có lớp “{missing}” để thay thế.", $"There is no layer “{missing}” to replace.");
        }

        if (Options.Extent != UnderParcels)
        {
            _extent = await ExtentAsync(connection, cancellation);
        }
    }

    public override async Task<Preview> PreviewAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        _extent ??= await Statement.AskAsync<MultiPolygon>(Here, "extent_of_parcels.sql", connection, cancellation);
        if (_extent is null)
        {
            return new Preview { Remarks = [new Sentence("Tệp không có thửa nào thuộc loại này.", "The file has no parcel of this kind that can be loaded.")] };
        }

        _areaSrid = crs is { MeasuresArea: true, Srid: not (3405 or 3406) }
            ? crs.Srid
            : await Statement.AskAsync<int>(Here, "tm3_zone.sql", connection, cancellation, _extent);
        var outside = Options.Extent == UnderParcels ? [] : await Statement.ListAsync(Here, "outside_extent.sql", connection, Outside, cancellation, _extent);
        await Statement.RunAsync(typeof(Staging), "forget_staged.sql", connection, cancellation, outside.Select(static parcel => parcel.Number).ToArray());
        var changes = await Statement.ListAsync(Here, "parcel_changes.sql", connection, ParcelChange.Read, cancellation, _giveWay.Select(static layer => layer.Id).ToArray(), _areaSrid);
        _sitesOver = LandOfKind.IsRice(_kind)
            ? await Statement.ListAsync(Here, "sites_over_rice.sql", connection, SiteOverRice.Read, cancellation, Valid, RecordTypes.Kebab(_kind))
            : [];
        var others = _inForce.FindAll(layer => layer.Kind == RecordTypes.Kebab(_kind) && !_giveWay.Contains(layer));
        var beside = await Statement.ListAsync(Here, "layers_beside.sql", connection, static row => row.GetInt64(0), cancellation, others.ConvertAll(static layer => layer.Id).ToArray(), _extent);
        var same = _giveWay is [var only] && only.SaysTheSame(Options, Code, Valid);
        return new Preview
        {
            New = changes.Sum(static change => change.Begin),
            Replaced = changes.Sum(static change => change.Go),
            ChangesMore = !same,
            Unchanged = changes.Sum(static change => change.Stay),
            HectaresBefore = changes.Sum(static change => change.Before),
            HectaresAfter = changes.Sum(static change => change.After),
            Refused = outside,
            Conflicts = [.. _sitesOver.Select(site => site.AsConflict(Code, Options.DropSchematicOutlines))],
            Remarks =
            [
                .. changes.Select(static change => change.Told),
                .. _giveWay.Select(static layer => layer.Ends),
                .. others.Where(layer => beside.Contains(layer.Id)).Select(static layer => layer.Stays),
            ],
        };
    }

    public override async Task ApplyAsync(NpgsqlConnection connection, string source, CancellationToken cancellation)
    {
        if (_sitesOver.Count > 0)
        {
            var sites = _sitesOver.ConvertAll(static site => site.VersionId).ToArray();
            await Statement.RunAsync(Here, "close_sites.sql", connection, cancellation, sites);
            await Statement.RunAsync(Here, "sites_without_outline.sql", connection, cancellation, sites, $"Bỏ đường ranh giới sơ đồ vì chồng lên lớp {Code} ({source}).");
        }

        var giveWay = _giveWay.ConvertAll(static layer => layer.Id).ToArray();
        await Statement.RunAsync(Here, "close_layers.sql", connection, cancellation, giveWay);
        var left = await Statement.ListAsync(Here, "layers_left.sql", connection, static row => (Line: row.GetInt64(0), Follows: row.GetInt64(1)), cancellation, giveWay, Valid);
        foreach (var (line, follows) in left)
        {
            await Statement.RunAsync(Here, "parcels_left.sql", connection, cancellation, line, follows);
        }

        var layer = await Statement.AskAsync<long>(
            Here,
            "new_layer.sql",
            connection,
            cancellation,
            Code,
            RecordTypes.Kebab(_kind),
            Options.Set.GetValueOrDefault(Facts.Name) ?? Path.GetFileNameWithoutExtension(Options.File),
            Options.Owner,
            Options.Date,
            Valid,
            _extent,
            RecordTypes.Kebab(Options.Quality),
            _areaSrid,
            source,
            null);
        await Statement.RunAsync(Here, "new_parcels.sql", connection, cancellation, layer);
    }

    /// <summary>What was looked at: as the operator says, or as the layer of the same code did; it is not guessed, since outside it nothing is said to be clear.</summary>
    private async Task<MultiPolygon> ExtentAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var sameCode = _giveWay.Find(layer => layer.Code == Code);
        var extent = (Options.Extent, sameCode) switch
        {
            (null, { } layer) => await Statement.AskAsync<MultiPolygon>(Here, "extent_of_layer.sql", connection, cancellation, layer.Id),
            ({ } unit, _) => await Statement.AskAsync<MultiPolygon>(Here, "extent_of_unit.sql", connection, cancellation, unit)
                ?? throw new RefusedLoadException($"Không có đơn vị hành chính “{unit}” có ranh giới.", $"There is no unit “{unit}” with an outline."),
            _ => null,
        };
        return extent ?? throw new RefusedLoadException(
            "Hãy nêu phạm vi đã điều tra bằng --extent: mã đơn vị hành chính, hoặc parcels nếu chỉ là phần đất dưới các thửa. Ngoài phạm vi này kết quả kiểm tra là “chưa kiểm tra”.",
            "State the extent that was looked at with --extent: the code of a unit, or parcels for the ground under the parcels only. Outside it the answer of a check is “not checked”.");
    }

    private static RefusedFeature Outside(NpgsqlDataReader row) => new(
        row.GetInt32(0),
        row.IsDBNull(1) ? null : row.GetString(1),
        new Sentence("Nằm ngoài phạm vi của lớp.", "It lies outside the extent of the layer."));
}
