// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

namespace PlanLens {

/// The system's file that lies in memory behind one of SQLite's of ours; `File` is a sqlite3_file.
template <typename File>
sqlite3_file *fileBehind(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(static_cast<File *>(file) + 1);
}

template <typename File, auto method>
struct Forwarding;

template <typename File, typename Result, typename... Arguments,
          Result (*sqlite3_io_methods::*method)(sqlite3_file *, Arguments...)>
struct Forwarding<File, method>
{
    static Result call(sqlite3_file *file, Arguments... arguments)
    {
        sqlite3_file *behind = fileBehind<File>(file);
        return (behind->pMethods->*method)(behind, arguments...);
    }
};

/// What hands everything on to the file behind; a file of ours puts its own functions in place of
/// some. Of version 2, which cannot map the file into memory: a page that is mapped is not looked
/// at first, and one that another program cuts off ends the program.
template <typename File>
constexpr sqlite3_io_methods forwardingMethods()
{
    using Methods = sqlite3_io_methods;
    return {.iVersion = 2,
            .xClose = Forwarding<File, &Methods::xClose>::call,
            .xRead = Forwarding<File, &Methods::xRead>::call,
            .xWrite = Forwarding<File, &Methods::xWrite>::call,
            .xTruncate = Forwarding<File, &Methods::xTruncate>::call,
            .xSync = Forwarding<File, &Methods::xSync>::call,
            .xFileSize = Forwarding<File, &Methods::xFileSize>::call,
            .xLock = Forwarding<File, &Methods::xLock>::call,
            .xUnlock = Forwarding<File, &Methods::xUnlock>::call,
            .xCheckReservedLock = Forwarding<File, &Methods::xCheckReservedLock>::call,
            .xFileControl = Forwarding<File, &Methods::xFileControl>::call,
            .xSectorSize = Forwarding<File, &Methods::xSectorSize>::call,
            .xDeviceCharacteristics = Forwarding<File, &Methods::xDeviceCharacteristics>::call,
            .xShmMap = Forwarding<File, &Methods::xShmMap>::call,
            .xShmLock = Forwarding<File, &Methods::xShmLock>::call,
            .xShmBarrier = Forwarding<File, &Methods::xShmBarrier>::call,
            .xShmUnmap = Forwarding<File, &Methods::xShmUnmap>::call,
            .xFetch = nullptr,
            .xUnfetch = nullptr};
}

} // namespace PlanLens
