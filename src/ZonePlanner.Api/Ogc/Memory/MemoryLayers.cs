using System.Collections.Concurrent;
using NetTopologySuite.Geometries;
using Npgsql;
using ZonePlanner.Api.Ogc.Features;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Ogc.Memory;

/// <summary>
/// The layers everyone asks for, in memory: what holds today and is known now. Each belongs to one state of the record and one day; a question of any
/// other moment, order, form or selection goes to the database, and so does the first one of a new state, while the layer is read beside it.
/// </summary>
internal sealed partial class MemoryLayers(NpgsqlDataSource database, IHostApplicationLifetime life, ILogger<MemoryLayers> log)
{
    private readonly ConcurrentDictionary<string, Kept> _kept = new(StringComparer.Ordinal);

    /// <summary>The layer that can answer the question, if it is there.</summary>
    public MemoryLayer? Find(Question question, DateTimeOffset newest)
    {
        if (question.KnownAt != newest || !IsOfToday(question) || !IsPlain(question))
        {
            return null;
        }

        var key = (question.KnownAt, question.Today);
        if (_kept.TryGetValue(question.Collection.Id, out var kept) && kept.Key == key && !kept.IsToBeReadAgain)
        {
            return kept.Layer.IsCompletedSuccessfully ? kept.Layer.Result : null;
        }

        // Newer replaces older, one reading at a time: where writes are many, a large layer would be read many times at once. Of two that begin together one is forgotten.
        if (kept is null or { Layer.IsCompleted: true })
        {
            _kept[question.Collection.Id] = new Kept(key, Task.Run(() => ReadAsync(question)));
        }

        return null;
    }

    private static bool IsOfToday(Question question) => question.Days == LegalInterval.On(question.Today);

    /// <summary>Whether the features are wanted as they are kept: all of them, or those of a box.</summary>
    private static bool IsPlain(Question question) =>
        question is { Collection.Source.IsKeptInMemory: true, Decimals: null, Offset: null, SkipsGeometry: false, Wanted.Count: 0, Filter: null, Order.Count: 0, Only: null, AsksForNothing: false }
        && question.Area is null or { Ground: Polygon }
        && question.Crs == Crs.Crs84
        && ReferenceEquals(question.Properties, question.Collection.Source.Properties);

    private async Task<MemoryLayer?> ReadAsync(Question question)
    {
        try
        {
            return await MemoryLayer.ReadAsync(database, question, MemoryLayer.Ready, life.ApplicationStopping);
        }
        catch (Exception failure) when (failure is NpgsqlException or OperationCanceledException)
        {
            // The database answers instead, and says what is wrong with it; whoever asks next has the layer read again.
            NotRead(log, question.Collection.Id, failure.Message);
            throw;
        }
    }

    [LoggerMessage(LogLevel.Warning, "The layer {Collection} could not be read into memory: {Reason}")]
    private static partial void NotRead(ILogger logger, string collection, string reason);

    private sealed record Kept((DateTimeOffset KnownAt, DateOnly Today) Key, Task<MemoryLayer?> Layer)
    {
        public bool IsToBeReadAgain => Layer is { IsFaulted: true } or { IsCanceled: true };
    }
}
