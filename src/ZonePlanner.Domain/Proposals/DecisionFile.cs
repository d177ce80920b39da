namespace ZonePlanner.Domain.Proposals;

/// <summary>The scanned text of a decision, kept by each province under the digest of its bytes.</summary>
public sealed class DecisionFile
{
    /// <summary>SHA-256 of the bytes in hexadecimal, a hyphen, the code of the province.</summary>
    public required string Id { get; init; }

    /// <summary>The name it was sent under.</summary>
    public required string Name { get; init; }

    /// <summary>The bytes (PDF).</summary>
    public required byte[] Bytes { get; init; }

    /// <summary>The province (unit) whose officer sent it first.</summary>
    public required long ProvinceId { get; init; }

    /// <summary>Who sent it first.</summary>
    public required Guid SentBy { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset SentAt { get; init; }
}
