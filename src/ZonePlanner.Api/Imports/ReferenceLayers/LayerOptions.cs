using Npgsql;
using ZonePlanner.Api.Database.ReferenceLayers;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Imports.ReferenceLayers;

/// <summary>What the operator asked of <c>load --as layer</c>.</summary>
internal sealed record LayerOptions(string Name)
{
    /// <summary>The file; null removes the layer.</summary>
    public string? File { get; init; }

    public string? Title { get; init; }

    public string? TitleEn { get; init; }

    public string? Description { get; init; }

    public string? Table { get; init; }

    public string? Source { get; init; }

    public string? Owner { get; init; }

    public DateOnly? Date { get; init; }

    public string? IdField { get; init; }

    public string? TimeField { get; init; }

    public Crs? Crs { get; init; }

    public bool DryRun { get; init; }

    public bool Yes { get; init; }

    public Task<int> RunAsync(NpgsqlDataSource database, Conversation conversation, CancellationToken cancellation)
    {
        if (WrongName is { } wrong)
        {
            return Task.FromResult(Ending.Refuse(conversation, wrong));
        }

        return Ending.OfAsync(conversation, () => File is null
            ? new RemoveLayer(this, database, conversation).RunAsync(cancellation)
            : new PublishLayer(this, File, database, conversation).RunAsync(cancellation));
    }

    private Sentence? WrongName => (ReferenceName.IsSound(Name), ReferenceName.IsTaken(Name)) switch
    {
        (false, _) => new(
            $"“{Name}” không đặt tên lớp được: chỉ dùng a-z, 0-9 và dấu - hoặc _ ở giữa, nhiều nhất 60 chữ.",
            $"A layer cannot be called “{Name}”: use a to z, 0 to 9 and - or _ between them, 60 letters at most."),
        (_, true) => new(
            $"“{Name}” là tên hệ thống hoặc GeoPackage dành riêng. Hãy chọn tên khác.",
            $"“{Name}” is kept for the record itself or for GeoPackage. Choose another name."),
        _ => null,
    };
}
