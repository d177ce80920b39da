using System.Collections.Frozen;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Ogc.Collections;

/// <summary>The collections there are in one state of the record: its own, and the operator's layers for reference.</summary>
internal sealed class Catalogue(RecordState state, IReadOnlyList<Collection> ofRecord, IReadOnlyList<ReferenceEdition> editions)
{
    private readonly FrozenDictionary<string, Collection> _byId = ofRecord.Concat(Newest(editions)).ToFrozenDictionary(collection => collection.Id, StringComparer.Ordinal);
    private readonly FrozenSet<string> _ofRecord = ofRecord.Select(collection => collection.Id).ToFrozenSet(StringComparer.Ordinal);

    public RecordState State { get; } = state;

    public IReadOnlyList<Collection> All { get; } = [.. ofRecord, .. Newest(editions)];

    public Collection? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The collection as it was known at the moment asked for by <c>knownAt</c>: of a layer, the edition of then, if its features are still there.</summary>
    public Collection? Find(string id, string? knownAt) =>
        knownAt is null || _ofRecord.Contains(id) || !AsOfParameters.TryInstant(knownAt, out var instant)
            ? Find(id)
            : editions.FirstOrDefault(edition => edition.Collection.Id == id && edition.IsKnownAt(instant))?.Collection;

    /// <summary>All collections as they were known at the moment.</summary>
    public IReadOnlyList<Collection> AllAt(string? knownAt) => knownAt is null || !AsOfParameters.TryInstant(knownAt, out var instant)
        ? All
        : [.. ofRecord, .. editions.Where(edition => edition.IsKnownAt(instant)).Select(edition => edition.Collection)];

    private static IEnumerable<Collection> Newest(IEnumerable<ReferenceEdition> editions) =>
        editions.Where(edition => edition.Until is null).Select(edition => edition.Collection);
}

/// <summary>The catalogue of this moment, made once a state of the record.</summary>
internal sealed class Catalogues(NpgsqlDataSource database, RecordWatch record)
{
    private static readonly string Editions = Sql.Beside(typeof(Catalogues), "reference_layers.sql");

    private volatile Catalogue? _last;

    public async ValueTask<Catalogue> ReadAsync()
    {
        var state = await record.NewestAsync();
        if (_last is { } last && last.State == state)
        {
            return last;
        }

        var catalogue = await MakeAsync();
        _last = catalogue;
        return catalogue;
    }

    /// <summary>The state and the layers in one statement, so that they are of one moment.</summary>
    private async Task<Catalogue> MakeAsync()
    {
        await using var command = database.CreateCommand(Editions);
        await using var row = await command.ExecuteReaderAsync();
        RecordState? state = null;
        var editions = new List<ReferenceEdition>();
        while (await row.ReadAsync())
        {
            state = RecordState.Of(row);
            if (!row.IsDBNull(2))
            {
                editions.Add(ReferenceEdition.Read(row));
            }
        }

        return new Catalogue(state ?? throw new InvalidOperationException("dataset_version has no row."), RecordCollections.All, editions);
    }
}
