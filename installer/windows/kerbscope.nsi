; SPDX-FileCopyrightText: 2026 Kerbscope contributors
; SPDX-License-Identifier: GPL-3.0-or-later
;
; Per user, without elevation: files under %LOCALAPPDATA%\Programs\Kerbscope, an entry in the start menu, .kscase files.
;   makensis -DVERSION=0.1.0 -DSTAGE=folder -DOUTPUT=file.exe kerbscope.nsi
; Silent: /S. Another folder: /D=C:\folder (last argument). Cases and settings survive an upgrade and the uninstallation.
Unicode true
Target amd64-unicode
RequestExecutionLevel user
SetCompressor /SOLID lzma
Name "Kerbscope"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Kerbscope"
InstallDirRegKey HKCU "Software\Kerbscope" "Folder"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Kerbscope"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Kerbscope"
VIAddVersionKey "FileDescription" "Kerbscope installer"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "GPL-3.0-or-later"

!include "MUI2.nsh"
!define MUI_ICON "${__FILEDIR__}/kerbscope.ico"
!define MUI_UNICON "${__FILEDIR__}/kerbscope.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\kerbscope.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Japanese"

Section "Kerbscope"
    SetOutPath "$INSTDIR"
    File "${STAGE}/kerbscope.exe"
    File "${STAGE}/kerbscope-cli.exe"
    File "${STAGE}/catalog.sqlite"
    File "${STAGE}/LICENSE"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\Kerbscope.lnk" "$INSTDIR\kerbscope.exe"
    WriteRegStr HKCU "Software\Kerbscope" "Folder" "$INSTDIR"
    WriteRegStr HKCU "Software\Classes\.kscase" "" "Kerbscope.Case"
    WriteRegStr HKCU "Software\Classes\Kerbscope.Case" "" "Kerbscope case"
    WriteRegStr HKCU "Software\Classes\Kerbscope.Case\DefaultIcon" "" "$INSTDIR\kerbscope.exe,0"
    WriteRegStr HKCU "Software\Classes\Kerbscope.Case\shell\open\command" "" '"$INSTDIR\kerbscope.exe" "%1"'
    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Kerbscope"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\kerbscope.exe"
    WriteRegStr HKCU "${UNINSTALL}" "Publisher" "Kerbscope contributors"
    WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section "Uninstall"
    Delete "$INSTDIR\kerbscope.exe"
    Delete "$INSTDIR\kerbscope-cli.exe"
    Delete "$INSTDIR\catalog.sqlite"
    Delete "$INSTDIR\LICENSE"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\Kerbscope.lnk"
    DeleteRegKey HKCU "Software\Kerbscope"
    DeleteRegKey HKCU "Software\Classes\Kerbscope.Case"
    DeleteRegKey HKCU "Software\Classes\.kscase"
    DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd
