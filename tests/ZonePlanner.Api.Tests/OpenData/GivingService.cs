using System.Net;
using ZonePlanner.Api.Tests.Hosting;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.OpenData;

/// <summary>A service over <c>data/</c> that gives its collections away. Its first edition is made by the night's job, which begins at once where there is none.</summary>
public sealed class GivingService(TestCluster cluster) : SeededService(cluster)
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("zoneplanner-open-data-").FullName;

    public string Giving => Path.Combine(Folder, "given");

    protected override IReadOnlyList<string> Settings => ["--OpenData:Folder", Giving];

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        for (var waited = 0; waited < 600; waited++)
        {
            using var answer = await Http.GetAsync("/open-data", Cancellation);
            if (answer.StatusCode == HttpStatusCode.OK)
            {
                return;
            }

            await Task.Delay(100, Cancellation);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
