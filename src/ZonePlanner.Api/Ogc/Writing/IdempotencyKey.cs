using System.Security.Cryptography;
using System.Text;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Proposals;

namespace ZonePlanner.Api.Ogc.Writing;

/// <summary>
/// The id of the proposal a write becomes, so that a write sent twice does not become two: the UUID of <c>Idempotency-Key</c>, or one that the same request always has.
/// </summary>
internal static class IdempotencyKey
{
    public const string Header = "Idempotency-Key";

    /// <summary>The key given, with or without quotation marks; null when none is, or it is a mistake.</summary>
    public static Guid? Given(HttpRequest request, List<Mistake> mistakes)
    {
        if (request.Headers[Header].ToString() is not { Length: > 0 } text)
        {
            return null;
        }

        if (Guid.TryParse(text.Trim().Trim('"'), out var key) && key != Guid.Empty)
        {
            return key;
        }

        mistakes.Add(Mistake.In(Header, "bad-key", "Idempotency-Key là một UUID: nó trở thành mã của đề xuất.", "Idempotency-Key is a UUID: it becomes the id of the proposal."));
        return null;
    }

    /// <summary>The id of whatever is said by the words, and the proposal that has it; one that was given up leaves room for the next.</summary>
    public static async Task<(Guid Id, Proposal? Known)> OfAsync(PlanningDb db, string words, CancellationToken cancellation)
    {
        var turn = 0;
        while (true)
        {
            var id = Uuid($"{turn++}|{words}");
            var known = await db.Proposals.FindAsync([id], cancellation);
            if (known is not { State: ProposalState.Withdrawn })
            {
                return (id, known);
            }
        }
    }

    // Version 8 of RFC 9562: a digest of our own making.
    private static Guid Uuid(string words)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(words)).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
