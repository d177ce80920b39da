using System.Net;
using System.Text.Json;
using ZonePlanner.Api.Tests.Hosting;

namespace ZonePlanner.Api.Tests.Imports;

/// <summary>The service with nothing in it but the layers a test publishes.</summary>
public sealed class LayerService(TestCluster cluster) : RunningService(cluster)
{
    internal Task<Answer> PublishAsync(string name, string file, params string[] more) => this.LoadAsync(["--as", "layer", name, file, "--yes", .. more]);

    internal async Task<(HttpStatusCode Status, string Text)> GetAsync(string path)
    {
        using var answer = await Http.GetAsync(path, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    internal async Task<JsonElement> ReadAsync(string path)
    {
        var (status, text) = await GetAsync(path);
        Assert.True(status == HttpStatusCode.OK, $"{path}: {status} {text}");
        return JsonDocument.Parse(text).RootElement;
    }

    /// <summary>The features of a layer.</summary>
    internal async Task<JsonElement[]> ItemsAsync(string layer, string query = "")
    {
        var answer = await ReadAsync($"/ogc/collections/{layer}/items{query}");
        return [.. answer.GetProperty("features").EnumerateArray()];
    }

    /// <summary>The identifiers of a layer's features, in the order given.</summary>
    internal async Task<string> IdsAsync(string layer, string query = "") =>
        string.Join(' ', (await ItemsAsync(layer, query)).Select(feature => feature.GetProperty("id").GetString()));
}
