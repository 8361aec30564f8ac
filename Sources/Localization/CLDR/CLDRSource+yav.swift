// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `yav`: StaticString {
    """
    #yav
    t\t{HH}:{n}
    d.full\t{E0} {d} {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{d}/{m}/{y}
    dt.short\t{D} {T}
    dr.short\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{y} {M0}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tpikítíkítie, oólí ú kutúan\tsiɛyɛ́, oóli ú kándíɛ\tɔnsúmbɔl, oóli ú kátátúɛ\tmesiŋ, oóli ú kénie\tensil, oóli ú kátánuɛ\tɔsɔn\tefute\tpisuyú\timɛŋ i puɔs\timɛŋ i putúk,oóli ú kátíɛ\tmakandikɛ\tpilɔndɔ́
    M1\to.1\to.2\to.3\to.4\to.5\to.6\to.7\to.8\to.9\to.10\to.11\to.12
    M2\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    E\t0\t1\t2
    E0\tmóndie\tmuányáŋmóndie\tmetúkpíápɛ\tkúpélimetúkpiapɛ\tfeléte\tséselé\tsɔ́ndiɛ
    E1\tmd\tmw\tet\tkl\tfl\tss\tsd
    E2\tm\tm\te\tk\tf\ts\ts
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t\u{A0}\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAŋtúla\tAEimiláat i paaláap\tAFAfkanistáŋ\tAGAŋtíka na Palpúta\tAIAŋkíla\tALAlpaní\tAMAlmanía\tAOAŋkúla\tARAlsaŋtín\tASSámua u Amelíka\tATOtilís\tAUOtalalí\tAWAlúpa\tAZAsɛlpaisáŋ\tBAPusiní-ɛlkofína\tBBPalpatós\tBDPaŋkalatɛs\tBEPɛlsíik\tBFPulikínafásó\tBGPulukalíi\tBHPalɛŋ\tBIPúlúndí\tBJPenɛŋ\tBMPɛlmúta\tBNPulunéy\tBOPolífia\tBRPilesíl\tBSPahámas\tBTPutaŋ\tBWPosuána\tBYPelalús\tBZPelíse\tCAKánáta\tCDkitɔŋ kí kongó\tCFSantalafilíik\tCGKongó\tCHsuwíis\tCIKótifualɛ\tCKKúuke\tCLSilí\tCMKemelún\tCNSíine\tCOKɔlɔ́mbía\tCRKóstálíka\tCUkúpa\tCVKápfɛl\tCYsíplɛ\tCZkitɔŋ kí cɛ́k\tDEnsáman\tDJsíputí\tDKtanemálk\tDMtúmúnéke\tDOkitɔŋ kí tumunikɛ́ŋ\tDZAlselí\tECekuatɛ́l\tEEɛstoni\tEGisípit\tERelitée\tESpanyá\tETetiopí\tFIfɛnlánd\tFJfísi\tFKmaluwín\tFMmikolonesí\tFRfelensí\tGAkapɔ́ŋ\tGBingilíís\tGDkelenáat\tGEsɔlsíi\tGFkuyáan u felensí\tGHkaná\tGIsílpalatáal\tGLkuluɛnlánd\tGMkambíi\tGNkiiné\tGPkuatelúup\tGQkinéekuatolial\tGRkilɛ́ɛk\tGTkuatemalá\tGUkuamiɛ\tGWkiinépisaó\tGYkuyáan\tHNɔndúlas\tHRKolowasíi\tHTayíti\tHUɔngilí\tIDɛndonesí\tIEililánd\tILísilayɛ́l\tINɛ́ɛnd\tIQilák\tIRiláŋ\tISisláand\tITitalí\tJMsamayíik\tJOsɔltaní\tJPsapɔ́ɔŋ\tKEkénia\tKGkilikisistáŋ\tKHKámbóse\tKIkilipatí\tKMKɔmɔ́ɔl\tKNsɛ́ŋkilistɔ́f eniɛ́f\tKPkɔlé u muɛnɛ́\tKRkɔlé wu mbát\tKWkowéet\tKYKáyímanɛ\tKZkasaksitáŋ\tLAlawós\tLBlipáŋ\tLCsɛ́ŋtɛ́lusí\tLIlístɛ́nsitáyin\tLKsilíláŋka\tLRlipélia\tLSlesotó\tLTlitiyaní\tLUliksambúul\tLVletoní\tLYlipíi\tMAmalóok\tMCmonakó\tMDmoltafí\tMGmatakaskáal\tMHílmalasáal\tMLmalí\tMMmiaŋmáal\tMNmongolí\tMPil maliyanɛ u muɛnɛ́\tMQmaltiníik\tMRmolitaní\tMSmɔŋsilá\tMTmálɛ́t\tMUmolís\tMVmaletíif\tMWmalawí\tMXmɛksíik\tMYmalesí\tMZmosambík\tNAnamipí\tNCnufɛ́l kaletoní\tNEnisɛ́ɛl\tNFil nɔ́lfɔ́lɔk\tNGnisélia\tNInikalaká\tNLnitililáand\tNOnɔlfɛ́ɛs\tNPnepáal\tNRnawulú\tNUniyuwé\tNZnufɛ́l seláand\tOMomáŋ\tPApanamá\tPEpelú\tPFpolinesí u felensí\tPGpapuasí nufɛ́l kiiné\tPHfilipíin\tPKpakistáŋ\tPLpɔlɔ́ɔny\tPMsɛ́ŋpiɛ́l e mikelɔ́ŋ\tPNpitikɛ́ɛlínɛ́\tPRpólótolíko\tPSkitɔŋ ki palɛstíin\tPTpɔltukáal\tPWpalawú\tPYpalakúé\tQAkatáal\tREelewuniɔ́ŋ\tROulumaní\tRUulusí\tRWuluándá\tSAalapísawutíit\tSBil salomɔ́ŋ\tSCsesɛ́ɛl\tSDsutáaŋ\tSEsuɛ́t\tSGsingapúul\tSHsɛ́ŋtɛ́ elɛ́ɛnɛ\tSIsilofení\tSKsilofakí\tSLsieláleyɔ́ɔn\tSMsan malíno\tSNsenekáal\tSOsomalí\tSRsulináam\tSTsáwó tomé e pelensípe\tSVsalfatɔ́ɔl\tSZsuasiláand\tTCtúluk na káyiik\tTDSáat\tTGtokó\tTHtayiláand\tTJtasikistáaŋ\tTKtokeló\tTLtimɔ́ɔl u nipálɛ́n\tTMtulukmenisitáaŋ\tTNtunusí\tTOtɔ́ŋka\tTRtulukíi\tTTtilinitáat na tupákɔ\tTVtufalú\tTWtayiwáan\tTZtaŋsaní\tUAukilɛ́ɛn\tUGukánda\tUSamálíka\tUYulukuéy\tUZusupekistáaŋ\tVAfatikáaŋ\tVCsɛ́ŋ fɛŋsáŋ elekelenatíin\tVEfenesuwelá\tVGFilisíin ungilís\tVIpindisúlɛ́ pi amálíka\tVNfiɛtnáam\tVUfanuatú\tWFwalíis na futúna\tWSsamowá\tYEyémɛn\tYTmayɔ́ɔt\tZAafilí mbátɛ́\tZMsaambíi\tZWsimbapuwé
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tnuasue\tnuasue
    za\t#
    @yav-CM\tnuasue\tnuasue (Kemelún)

    """
  }
}
