using System.IO.MemoryMappedFiles;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

/// <summary>
/// Runs in a host before the host's own code (<c>DOTNET_STARTUP_HOOKS</c>) and counts what SQLite does for it, in a file shared with the
/// process that started the host. The runtime finds this class by its name, outside any namespace.
/// </summary>
internal static unsafe class StartupHook
{
    // https://www.sqlite.org/c3ref/c_trace.html and https://www.sqlite.org/c3ref/c_stmtstatus_counter.html
    private const uint TraceProfile = 0x02;
    private const uint TraceRow = 0x04;
    private const int StatementSteps = 4;

    private static long* s_counts;

    /// <summary>Traces every connection, from the first one on.</summary>
    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable("SWAN_BENCH_COUNTS") is not { Length: > 0 } file)
        {
            return;
        }

        // Never disposed, because it lives as long as the process.
        var view = MemoryMappedFile.CreateFromFile(file).CreateViewAccessor();
        byte* start = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        s_counts = (long*)start;
        _ = sqlite3_auto_extension(&Watch);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Watch(nint connection, nint error, nint api) =>
        sqlite3_trace_v2(connection, TraceProfile | TraceRow, &Count, 0);

    // Counts statements, the rows they returned, and steps of SQLite's virtual machine, which include rows passed over.
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Count(uint kind, nint context, nint statement, nint more)
    {
        if (kind == TraceRow)
        {
            Interlocked.Increment(ref s_counts[1]);
        }
        else
        {
            Interlocked.Increment(ref s_counts[0]);
            Interlocked.Add(ref s_counts[2], sqlite3_stmt_status(statement, StatementSteps, 1));
        }

        return 0;
    }

    [DllImport("e_sqlite3")]
    private static extern int sqlite3_auto_extension(delegate* unmanaged[Cdecl]<nint, nint, nint, int> entry);

    [DllImport("e_sqlite3")]
    private static extern int sqlite3_trace_v2(
        nint connection, uint mask, delegate* unmanaged[Cdecl]<uint, nint, nint, nint, int> callback, nint context);

    [DllImport("e_sqlite3")]
    private static extern int sqlite3_stmt_status(nint statement, int operation, int reset);
}
