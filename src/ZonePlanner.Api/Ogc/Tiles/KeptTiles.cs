using Microsoft.Extensions.Caching.Memory;
using Npgsql;
using ZonePlanner.Api.Ogc.Features;

namespace ZonePlanner.Api.Ogc.Tiles;

/// <summary>
/// Tiles lately cut, up to 64 MB of them, the least used let go first. A tile is kept under all it hangs on, its moments among them, so that one is never
/// old: who asks for the present asks at the instant of the newest recording.
/// </summary>
internal sealed class KeptTiles(NpgsqlDataSource database) : IDisposable
{
    private const long Most = 64 << 20;

    // What a key and its entry weigh beside the bytes.
    private const int Overhead = 512;

    private readonly MemoryCache _tiles = new(new MemoryCacheOptions { SizeLimit = Most, CompactionPercentage = 0.2 });

    /// <summary>The tile of the layers of some questions about the same moments.</summary>
    public async ValueTask<KeptTile> CutAsync(IReadOnlyList<Question> questions, TilePlace place, CancellationToken cancellation)
    {
        var key = new Key(string.Join(',', questions.Select(question => question.Collection.Id)), place, questions[0].Days, questions[0].Today, questions[0].KnownAt);
        if (_tiles.TryGetValue(key, out KeptTile? kept) && kept is not null)
        {
            return kept;
        }

        var tile = questions is [var only] ? await CutAsync(only, place, cancellation) : await JoinAsync(questions, place, cancellation);
        return _tiles.Set(key, tile, new MemoryCacheEntryOptions { Size = (2 * tile.Bytes.Length) + Overhead });
    }

    public void Dispose() => _tiles.Dispose();

    private async Task<KeptTile> CutAsync(Question question, TilePlace place, CancellationToken cancellation)
    {
        await using var command = TileStatement.Of(database, question, place);
        return new((byte[]?)await command.ExecuteScalarAsync(cancellation) ?? []);
    }

    /// <summary>Layers one after the other are a tile of all of them.</summary>
    private async Task<KeptTile> JoinAsync(IReadOnlyList<Question> questions, TilePlace place, CancellationToken cancellation)
    {
        var layers = new List<byte[]>();
        foreach (var question in questions)
        {
            layers.Add((await CutAsync([question], place, cancellation)).Bytes);
        }

        return new([.. layers.SelectMany(layer => layer)]);
    }

    private sealed record Key(string Layers, TilePlace Place, LegalInterval Days, DateOnly Today, DateTimeOffset KnownAt);
}
