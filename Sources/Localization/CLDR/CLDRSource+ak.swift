// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `ak`: StaticString {
    """
    #ak
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tAN\tANW
    d.full\t{E1}, {d}, {M0}, {y}
    dt.full\t{D} wɔ {T}
    dr.full\t{E1}, {M0} {d}\u{2009}–\u{2009}\t{E1}, {M0} {d}, {y}\t{E1}, {M0} {d}\u{2009}–\u{2009}\t{E1}, {M0} {d}, {y}\t{y} {M0} {d}, {E1}\u{2009}–\u{2009}\t{y} {M0} {d}, {E1}
    dtr.full\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} wɔ {T}\u{2009}–\u{2009}\t{D} wɔ {T}
    d.long\t{d}, {M0}, {y}
    dt.long\t{D} wɔ {T}
    dr.long\t{M0} {d}\u{2009}–\u{2009}\t{d}, {y}\t{M0} {d}\u{2009}–\u{2009}\t{M0} {d}, {y}\t{M0} {d}, {y}\u{2009}–\u{2009}\t{M0} {d}, {y}
    dtr.long\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} wɔ {T}\u{2009}–\u{2009}\t{D} wɔ {T}
    d.short\t{d}/{m}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{m}/{d}/{yy}\u{2009}–\u{2009}\t{m}/{d}/{yy}\t{m}/{d}/{yy}\u{2009}–\u{2009}\t{m}/{d}/{yy}\t{m}/{d}/{yy}\u{2009}–\u{2009}\t{m}/{d}/{yy}
    dtr.short\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t0\t1
    M0\tƆpɛpɔn\tƆgyefoɔ\tƆbɛnem\tOforisuo\tKɔtɔnimma\tAyɛwohomumu\tKutawonsa\tƆsanaa\tƐbɔ\tAhinime\tObubuo\tƆpɛnimma
    M1\tƆ\tƆ\tƆ\tO\tK\tA\tK\tƆ\tƐ\tA\tO\tƆ
    E\t0\t1\t2
    E0\tDwoada\tBenada\tWukuada\tYawoada\tFiada\tMemeneda\tSun
    E1\tDwo\tBen\tWuk\tYaw\tFia\tMem\tKwa
    E2\tD\tB\tW\tY\tF\tM\tK
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tGHSGH₵\tHKDHK$\tILS₪\tINR₹\tIQDIrak dinaa\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFAAS\tXPFCFPF
    r\tADAndora\tAEUnited Arab Emirates\tAFAfganistan\tAGAntigua ne Baabuda\tAIAnguila\tALAlbenia\tAMAamenia\tAOAngola\tAQAntaatika\tARAgyɛntina\tASAmɛrika Samoa\tATƆstria\tAUƆstrelia\tAWAruba\tAXAland Aeland\tAZAsabegyan\tBABosnia ne Hɛzegovina\tBBBaabados\tBDBangladɛhye\tBEBɛlgyium\tBFBɔkina Faso\tBGBɔlgeria\tBHBaren\tBIBurundi\tBJBɛnin\tBLSt. Baatilemi\tBMBɛmuda\tBNBrunae\tBOBolivia\tBQCaribbean Netherlands\tBRBrazil\tBSBahamase\tBTButan\tBVBouvet Island\tBWBɔtswana\tBYBɛlarus\tBZBeliz\tCAKanada\tCCKokoso Supɔ\tCDKongo Kinhyaahya\tCFAfrika Finimfin Man\tCGKongo\tCHSwetzaland\tCIKodivuwa\tCKKuk Nsupɔ\tCLKyili\tCMKamɛrun\tCNKyaena\tCOKolombia\tCRKɔsta Rika\tCUKiuba\tCVKepvɛdfo Islands\tCWKurakaw\tCXBuronya Supɔ\tCYSaeprɔso\tCZKyɛk\tDEGyaaman\tDJGyibuti\tDKDɛnmak\tDMDɔmeneka\tDODɔmeneka Man\tDZƆlgyeria\tECYikuwedɔ\tEEƐstonia\tEGMisrim\tEHSahara Atɔeɛ\tERƐritrea\tESSpain\tETYitiopia\tFIFinland\tFJFigyi\tFKFɔkman Aeland\tFMMaekronehyia\tFOFaro Aeland\tFRFranse\tGAGabɔn\tGBUK\tGDGrenada\tGEGyɔgyea\tGFFrɛnkye Gayana\tGGGuɛnse\tGHGaana\tGIGyebralta\tGLGreenman\tGMGambia\tGNGini\tGPGuwadelup\tGQGini Ikuweta\tGRGreekman\tGSGyɔɔgyia Anaafoɔ ne Sandwich Aeland Anaafoɔ\tGTGuwatemala\tGUGuam\tGWGini Bisaw\tGYGayana\tHKHɔnkɔn Kyaena\tHMHeard ne McDonald Supɔ\tHNHɔnduras\tHRKrowehyia\tHTHeiti\tHUHangari\tIDNdoniihyia\tIEAereland\tILIsrae\tIMIsle of Man\tINIndia\tIOBritenfo Man Wɔ India Po No Mu\tIQIrak\tIRYiran\tISAesland\tITItali\tJEGyɛsi\tJMGyameka\tJOGyɔdan\tJPGyapan\tKEKenya\tKGKɛɛgestan\tKHKambodia\tKIKiribati\tKMKɔmɔrɔs\tKNSaint Kitts ne Nevis\tKPKorea Atifi\tKRKorea Anaafoɔ\tKWKuweti\tKYKemanfo Islands\tKZKazakstan\tLALaos\tLBLɛbanɔn\tLCSaint Lucia\tLILektenstaen\tLKSri Lanka\tLRLaeberia\tLSLesoto\tLTLituwenia\tLULusimbɛg\tLVLatvia\tLYLibya\tMAMoroko\tMCMonako\tMDMɔldova\tMEMɔntenegro\tMFSt. Maatin\tMGMadagaska\tMHMahyaa Aeland\tMKMesidonia Atifi\tMLMali\tMMMayaama (Bɛɛma)\tMNMɔngolia\tMOMakaw Kyaena\tMPMariana Atifi Fam Aeland\tMQMatinik\tMRMɔretenia\tMSMantserat\tMTMɔlta\tMUMɔrehyeɔs\tMVMaldives\tMWMalawi\tMXMɛksiko\tMYMalehyia\tMZMozambik\tNANamibia\tNCKaledonia Foforo\tNENigyɛɛ\tNFNorfold Supɔ\tNGNaegyeria\tNINekaraguwa\tNLNɛdɛland\tNONɔɔwe\tNPNɛpal\tNRNaworu\tNUNiyu\tNZZiland Foforo\tOMOman\tPAPanama\tPEPeru\tPFFrɛnkye Pɔlenehyia\tPGPapua Gini Foforɔ\tPHFilipin\tPKPakistan\tPLPɔland\tPMSaint Pierre ne Miquelon\tPNPitkaan Nsupɔ\tPRPuɛto Riko\tPSPalestaen West Bank ne Gaza\tPTPɔtugal\tPWPalau\tPYParaguae\tQAKata\tREReyuniɔn\tRORomenia\tRSSɛbia\tRURɔhyea\tRWRewanda\tSASaudi Arabia\tSBSolomɔn Aeland\tSCSeyhyɛl\tSDSudan\tSESweden\tSGSingapɔ\tSHSaint Helena\tSISlovenia\tSJSvalbard ne Jan Mayen\tSKSlovakia\tSLSɛra Liɔn\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSuriname\tSSSudan Anaafoɔ\tSTSão Tomé ne Príncipe\tSVƐl Salvadɔ\tSXSint Maaten\tSYSiria\tSZSwaziland\tTCTurks ne Caicos Islands\tTDKyad\tTFFranse Anaafoɔ Nsaase\tTGTogo\tTHTaeland\tTJTagyikistan\tTKTokelau\tTLTimɔ Boka\tTMTɛkmɛnistan\tTNTunihyia\tTOTonga\tTRTɛɛki\tTTTrinidad ne Tobago\tTVTuvalu\tTWTaiwan\tTZTansania\tUAUkren\tUGYuganda\tUMU.S. Nkyɛnnkyɛn Supɔ Ahodoɔ\tUSAmɛrika\tUYYurugwae\tUZUsbɛkistan\tVAVatican Man\tVCSaint Vincent ne Grenadines\tVEVenezuela\tVGNgresifoɔ Virgin Island\tVIAmɛrika Virgin Islands\tVNViɛtnam\tVUVanuatu\tWFWallis ne Futuna\tWSSamoa\tXKKosovo\tYEYɛmɛn\tYTMayɔte\tZAAbibirem Anaafoɔ\tZMZambia\tZWZimbabue
    l\t ne \t\t, \t, \t, ne \t
    lo\t anaa \t\t, \t, \t, anaa \t
    w\t1
    x\tAkan\tAkan
    @ak-GH\tAkan\tAkan (Gaana)

    """
  }
}
