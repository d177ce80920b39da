using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Plots;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Api.Plots;

/// <summary>
/// A change of one plot, in one transaction: its turn among those who change the same plot, its lines from a day on, and new lines in their place.
/// </summary>
internal sealed class PlotWriting : IAsyncDisposable
{
    private static readonly string Turn = Sql.Beside(typeof(PlotWriting), "plot_turn.sql");
    private static readonly string ToChange = Sql.Beside(typeof(PlotWriting), "plot_to_change.sql");

    private readonly PlanningDb _db;
    private readonly IDbContextTransaction _transaction;

    private PlotWriting(PlanningDb db, IDbContextTransaction transaction) => (_db, _transaction) = (db, transaction);

    /// <summary>The number of the plot.</summary>
    public long PlotId { get; private set; }

    /// <summary>The number of its newest line: what <c>If-Match</c> names.</summary>
    public long Revision { get; private set; }

    /// <summary>What the record says of it from the day on, in the order of the days.</summary>
    public IReadOnlyList<PlotVersion> Lines { get; private set; } = [];

    /// <summary>Begins a transaction, signed, in the queue of a name.</summary>
    public static async Task<PlotWriting> BeginAsync(PlanningDb db, HttpContext http, string queue, CancellationToken cancellation)
    {
        var writing = new PlotWriting(db, await db.Database.BeginTransactionAsync(cancellation));
        await using var sign = new NpgsqlCommand(Turn, (NpgsqlConnection)db.Database.GetDbConnection());
        sign.Parameters.Add(new() { Value = Caller.Known(http).Email });
        sign.Parameters.Add(new() { Value = Caller.Request(http) });
        sign.Parameters.Add(new() { Value = queue });
        await sign.ExecuteNonQueryAsync(cancellation);
        return writing;
    }

    /// <summary>Takes up a plot from a day on; the refusal, if there is none, it is another province's, or not a plot on that day.</summary>
    public async Task<ProblemHttpResult?> TakeUpAsync(string code, DateOnly day, Caller caller, CancellationToken cancellation)
    {
        long province;
        long[] lines;
        await using (var command = new NpgsqlCommand(ToChange, (NpgsqlConnection)_db.Database.GetDbConnection()) { Parameters = { new() { Value = code }, new() { Value = day } } })
        await using (var row = await command.ExecuteReaderAsync(cancellation))
        {
            if (!await row.ReadAsync(cancellation))
            {
                return OnePlot.Unknown(code);
            }

            (PlotId, province, Revision, lines) = (row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetFieldValue<long[]>(3));
        }

        if (!caller.ActsIn(province))
        {
            return PlotRefusals.Elsewhere(code);
        }

        Lines = await _db.PlotVersions.Where(line => lines.Contains(line.Id)).OrderBy(line => line.Valid).ToListAsync(cancellation);
        return Lines switch
        {
            [] => PlotRefusals.Ended(code, day),
            [{ Valid.From: { } first }, ..] when day < first => PlotRefusals.NotYet(code, first),
            _ => null,
        };
    }

    /// <summary>
    /// Closes the lines and puts others in their place: what came before the day as it was, and what follows as <paramref name="change"/> makes it of each line's values,
    /// or nothing.
    /// </summary>
    public async Task ReplaceAsync(DateOnly day, Action<PropertyValues>? change, CancellationToken cancellation)
    {
        var next = new List<PlotVersion>();
        foreach (var line in Lines)
        {
            var values = _db.Entry(line).CurrentValues.Clone();
            values[nameof(PlotVersion.Id)] = 0L;
            values[nameof(PlotVersion.Period)] = default(RecordedPeriod);
            values[nameof(PlotVersion.By)] = "";
            if (line.Valid.From is null || line.Valid.From < day)
            {
                values[nameof(PlotVersion.Valid)] = new LegalPeriod(line.Valid.From, day);
                next.Add((PlotVersion)values.ToObject());
            }

            if (change is not null)
            {
                values[nameof(PlotVersion.Valid)] = new LegalPeriod(line.Valid.From > day ? line.Valid.From : day, line.Valid.Until);
                change(values);
                next.Add((PlotVersion)values.ToObject());
            }

            line.Close();
        }

        // Closed before the new lines stand: the constraint is checked line by line.
        await _db.SaveChangesAsync(cancellation);
        _db.AddRange(next);
        await _db.SaveChangesAsync(cancellation);
    }

    /// <summary>Ends the transaction; the guards speak now.</summary>
    public Task CommitAsync(CancellationToken cancellation) => _transaction.CommitAsync(cancellation);

    public ValueTask DisposeAsync() => _transaction.DisposeAsync();

    /// <summary>The revision as a tag.</summary>
    public static string Tag(long revision) => revision.ToString(CultureInfo.InvariantCulture);
}
