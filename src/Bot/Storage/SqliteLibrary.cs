using System.Reflection;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace CouncilBot.Bot.Storage;

/// <summary>Chooses the SQLite that serves: the system's own where it has one, since that is patched, else the one we ship.</summary>
internal static class SqliteLibrary
{
    private static readonly string[] SystemNames = ["libsqlite3.so.0", "libsqlite3.dylib"];
    private static readonly Lazy<string> Version = new(Load);

    /// <summary>Must be asked for before the first connection opens.</summary>
    public static string Use() => Version.Value;

    private static string Load()
    {
        NativeLibrary.SetDllImportResolver(typeof(SQLite3Provider_e_sqlite3).Assembly, Resolve);
        raw.SetProvider(new SQLite3Provider_e_sqlite3());
        return raw.sqlite3_libversion().utf8_to_string();
    }

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path)
    {
        foreach (var systemName in name == "e_sqlite3" ? SystemNames : [])
        {
            if (NativeLibrary.TryLoad(systemName, out var handle))
            {
                return handle;
            }
        }

        return nint.Zero; // not found: the runtime looks beside the program
    }
}
