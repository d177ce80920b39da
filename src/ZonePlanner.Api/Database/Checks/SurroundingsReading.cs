using System.Globalization;
using NetTopologySuite.Geometries;
using Npgsql;
using ZonePlanner.Domain.Boundaries;
using ZonePlanner.Domain.Checks;
using ZonePlanner.Domain.Coordinates;
using ZonePlanner.Domain.Measures;
using ZonePlanner.Domain.Protected;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;
using ZonePlanner.Domain.Units;

namespace ZonePlanner.Api.Database.Checks;

/// <summary>Reads what lies around a boundary, and the law.</summary>
internal static class SurroundingsReading
{
    private static readonly string WhatLiesThere = Sql.Beside(typeof(SurroundingsReading), "what_lies_there.sql");

    public static async Task<(Surroundings There, IReadOnlyList<LawRule> Rules)> ReadAsync(
        NpgsqlConnection connection, MultiPolygon boundary, Crs drawnIn, BoundaryQuestion question, AsOf asOf, Asker asker, CancellationToken cancellation)
    {
        var rules = await RulesReading.ReadAsync(connection, null, asOf.KnownAt, cancellation);
        var whatLiesThere = new NpgsqlBatchCommand(WhatLiesThere)
        {
            Parameters =
            {
                new() { Value = boundary },
                new() { Value = Tm3Zone.TryOfSrid(drawnIn.Srid, out _) ? drawnIn.Srid : DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Integer },
                new() { Value = RecordTypes.Kebab(question.Kind) },
                new() { Value = asOf.ValidAt },
                new() { Value = asOf.KnownAt },
                Text(question.Site),
                Text(question.Commune),
                Text(question.Name),
                new() { Value = question.MovedAlong.ToArray() },
                new() { Value = asker.Provinces.ToArray() },
                new() { Value = (object?)asker.Proposal ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Uuid },
                Text(question.CameFrom ?? question.Site),
            },
        };
        await using var reader = await connection.ReadByOnePlanAsync(whatLiesThere, mayGoOn: true, cancellation);
        return (await CollectAsync(reader, cancellation), rules);
    }

    private static NpgsqlParameter Text(string? text) => new() { Value = (object?)text ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text };

    private static async Task<Surroundings> CollectAsync(NpgsqlDataReader reader, CancellationToken cancellation)
    {
        var rows = new List<Row>();
        while (await reader.ReadAsync(cancellation))
        {
            rows.Add(Row.Read(reader));
        }

        var measure = rows.Single(row => row.What == "measure");
        return new Surroundings
        {
            Measured = measure.Area,
            Geodesic = measure.OtherArea!.Value,
            AreaSrid = int.Parse(measure.Code!, CultureInfo.InvariantCulture),
            IsRedrawnSiteKnown = rows.Exists(row => row.What == "redrawn"),
            Sites = Of(rows, "site", row => new SharedGround(row.Code!, row.Name!, RecordTypes.Read<SiteKind>(row.Kind!), row.Quality, row.Day, row.LaterFrom, row.Area, row.Place!)),
            PlotsLeft = Of(rows, "plot-left", row => new PlotLeft(row.Code!, row.Yes, row.Area, row.Place!)),
            Proposals = Of(rows, "proposal", row => new ProposalThere(row.Code!, row.Name, row.Area, row.Place!)),
            Beside = Of(rows, "neighbour", row => new Neighbour(row.Code!, row.Name!, RecordTypes.Read<SiteKind>(row.Kind!), row.Quality, (MultiPolygon)row.Place!)),
            Protected = Of(rows, "protected", row => new ProtectedGround(RecordTypes.Read<ProtectedLayerKind>(row.Kind!), row.Code!, row.Layer, row.LaterFrom, row.Area, row.OtherArea, row.Yes == true, row.Place!)),
            Approvals = Of(rows, "approval", row => new Approval(row.Code!, row.Name!, row.Area)),
            Layers = Of(rows, "layer", row => new LayerThere(RecordTypes.Read<ProtectedLayerKind>(row.Kind!), row.Layer, row.Yes == true)),
            Unchecked = Of(rows, "unchecked", row => new UncheckedGround(RecordTypes.Read<ProtectedLayerKind>(row.Kind!), row.Area, row.Place!)),
            Units = Of(rows, "unit", row => new UnitThere(RecordTypes.Read<UnitLevel>(row.Kind!), row.Code!, row.Name!, row.Area, row.Yes)),
            InNoUnit = rows.Find(row => row.What == "no-unit") is { } outside ? (outside.Area, outside.Place!) : null,
            OldProvince = rows.Find(row => row.What == "region")?.Name,
            StatedCommunes = Of(rows, "commune", row => new CommuneStated(row.Code!, row.Name!, row.M2)),
            Namesakes = [.. Of(rows, "near-name", row => new Namesake(row.Code!, row.Name!, RecordTypes.Read<SiteKind>(row.Kind!))).Distinct()],
        };
    }

    private static T[] Of<T>(List<Row> rows, string what, Func<Row, T> read) => [.. rows.Where(row => row.What == what).Select(read)];

    /// <summary>One line of the reading; which columns are filled depends on <see cref="What"/>.</summary>
    private sealed record Row(string What, string? Code, string? Name, string? Kind, Quality? Quality, DateOnly? Day, DateOnly? LaterFrom, double? M2, double? OtherM2, bool? Yes, Geometry? Place)
    {
        public LandArea Area => new(M2 ?? 0);

        public LandArea? OtherArea => OtherM2 is { } known ? new(known) : null;

        public DataLayer Layer => new(Name!, Day, Quality);

        public static Row Read(NpgsqlDataReader reader) => new(
            reader.GetString(0),
            Get<string>(reader, 1),
            Get<string>(reader, 2),
            Get<string>(reader, 3),
            Get<string>(reader, 4) is { } quality ? RecordTypes.Read<Quality>(quality) : null,
            Value<DateOnly>(reader, 5),
            Value<DateOnly>(reader, 6),
            Value<double>(reader, 7),
            Value<double>(reader, 8),
            Value<bool>(reader, 9),
            Get<Geometry>(reader, 10));

        private static T? Get<T>(NpgsqlDataReader reader, int column)
            where T : class => reader.IsDBNull(column) ? null : reader.GetFieldValue<T>(column);

        private static T? Value<T>(NpgsqlDataReader reader, int column)
            where T : struct => reader.IsDBNull(column) ? null : reader.GetFieldValue<T>(column);
    }
}

/// <summary>Who asks for a check: what they may be told of that is not public.</summary>
/// <param name="Provinces">Units whose live proposals and held plots they may know of.</param>
/// <param name="Proposal">The proposal the boundary belongs to, which is not in its own way.</param>
internal sealed record Asker(IReadOnlyList<long> Provinces, Guid? Proposal)
{
    /// <summary>Somebody without an account, who is told of nothing that is not public.</summary>
    public static readonly Asker Anybody = new([], null);
}
