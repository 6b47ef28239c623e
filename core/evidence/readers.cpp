// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/reader.h"

#include "core/evidence/browserlogreaders.h"
#include "core/evidence/capturereaders.h"
#include "core/evidence/eventreaders.h"
#include "core/evidence/events/readeventlog.h"
#include "core/evidence/pacreaders.h"
#include "core/evidence/commandreaders.h"
#include "core/evidence/confreaders.h"
#include "core/evidence/ticketreaders.h"
#include "core/evidence/tokenreaders.h"
#include "core/evidence/tracereaders.h"

#include <array>

namespace kerbscope {

namespace {

constexpr std::array readerTable = {
    Reader { "capture", recogniseCapture, readCaptureEvidence },
    Reader { "browser log", recogniseBrowserLog, readBrowserLog },
    Reader { "events", recogniseEvents, readEventEvidence },
    Reader { "PAC file", recognisePac, readPac },
    Reader { "http sign-on", recogniseHttpAuth, readHttpAuth },
    Reader { "ticket file", recogniseTicketFile, readTicketFile },
    Reader { "klist", recogniseKlist, readKlist },
    Reader { "trace", recogniseTrace, readTraceEvidence },
    Reader { "krb5.conf", recogniseKrb5Conf, readKrb5ConfEvidence },
    Reader { "command output", recogniseCommandOutput, readCommandOutput },
};

} // namespace

std::span<const Reader> readers()
{
    return readerTable;
}

} // namespace kerbscope
