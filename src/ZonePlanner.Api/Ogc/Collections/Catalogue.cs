using System.Collections.Frozen;
using ZonePlanner.Api.Database;

namespace ZonePlanner.Api.Ogc.Collections;

/// <summary>The collections there are in one state of the record.</summary>
internal sealed class Catalogue(RecordState state, IReadOnlyList<Collection> all)
{
    private readonly FrozenDictionary<string, Collection> _byId = all.ToFrozenDictionary(collection => collection.Id, StringComparer.Ordinal);

    public RecordState State { get; } = state;

    public IReadOnlyList<Collection> All { get; } = all;

    public Collection? Find(string id) => _byId.GetValueOrDefault(id);
}

/// <summary>The catalogue of this moment, made once a state of the record.</summary>
internal sealed class Catalogues(RecordWatch record)
{
    private volatile Catalogue? _last;

    public async ValueTask<Catalogue> ReadAsync()
    {
        var state = await record.NewestAsync();
        if (_last is { } last && last.State == state)
        {
            return last;
        }

        var catalogue = new Catalogue(state, RecordCollections.All);
        _last = catalogue;
        return catalogue;
    }
}
