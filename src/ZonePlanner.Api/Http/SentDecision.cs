using System.Text.Json;
using ZonePlanner.Domain.Proposals;

namespace ZonePlanner.Api.Http;

/// <summary>Reads the decision that something stands on.</summary>
internal static class SentDecision
{
    /// <summary>The decision of a member; null when there is none.</summary>
    public static ProposedDecision? Read(JsonElement said, ICollection<Mistake> mistakes, string at)
    {
        if (said.ValueKind == JsonValueKind.Undefined)
        {
            return null;
        }

        var members = new BodyMembers(said, ["number", "issuer", "title", "signedOn", "link", "file"], mistakes, at);
        var link = members.Text("link", 1000);
        if (link is not null && !(Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
        {
            mistakes.Add(Mistake.In(members.Place("link"), "not-a-link", "Liên kết phải bắt đầu bằng http:// hoặc https://.", "A link begins with http:// or https://."));
        }

        return new ProposedDecision(members.Text("number")?.Normalize(), members.Text("issuer")?.Normalize(), members.Text("title", 1000)?.Normalize(), members.Day("signedOn"), link, members.Text("file"));
    }
}
