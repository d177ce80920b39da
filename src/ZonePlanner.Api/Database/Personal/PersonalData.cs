using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Npgsql;
using ZonePlanner.Domain.Interest;

namespace ZonePlanner.Api.Database.Personal;

/// <summary>What says who somebody is, as it lies in the database: encrypted by Data Protection, whose keys are those of the accounts, and found again by a keyed digest.</summary>
internal sealed class PersonalData(IDataProtectionProvider protection, NpgsqlDataSource database)
{
    private static readonly string Reading = Sql.Beside(typeof(PersonalData), "lookup_key.sql");
    private static readonly string Beginning = Sql.Beside(typeof(PersonalData), "new_lookup_key.sql");

    private readonly IDataProtector _protector = protection.CreateProtector("ZonePlanner.PersonalData");

    private byte[]? _key;

    /// <summary>Encrypts; what was encrypted for one purpose is not read for another.</summary>
    public byte[] Protect<T>(string purpose, T value) => _protector.CreateProtector(purpose).Protect(JsonSerializer.SerializeToUtf8Bytes(value));

    /// <summary>Reads what was encrypted for a purpose.</summary>
    public T Read<T>(string purpose, byte[] encrypted) =>
        JsonSerializer.Deserialize<T>(_protector.CreateProtector(purpose).Unprotect(encrypted)) ?? throw new InvalidOperationException("What was encrypted is empty.");

    /// <summary>By what everything about an address is found; without the key they say nothing about the address.</summary>
    public async Task<AddressKeys> KeysOfAsync(EmailAddress address, CancellationToken cancellation)
    {
        // Data Protection's own keys change every ninety days; this one stays, under them.
        _key ??= await ReadKeyAsync(cancellation) ?? await BeginAsync(cancellation);
        return new(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(address.Normalised)), HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(address.Mailbox)));
    }

    private async Task<byte[]?> ReadKeyAsync(CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(Reading);
        return await command.ExecuteScalarAsync(cancellation) is byte[] encrypted ? Read<byte[]>("lookup-key", encrypted) : null;
    }

    // Of several processes that begin at once, one does.
    private async Task<byte[]> BeginAsync(CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(Beginning);
        command.Parameters.Add(new() { Value = Protect("lookup-key", RandomNumberGenerator.GetBytes(32)) });
        await command.ExecuteNonQueryAsync(cancellation);
        return (await ReadKeyAsync(cancellation))!;
    }
}

/// <summary>Digests of an address, by which it is found, and of its mailbox, by which its mail is counted.</summary>
internal sealed record AddressKeys(byte[] Address, byte[] Mailbox);
