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
    z\t002Greenwich Mean\t012Afrika Apueeɛ\t021Yuropu Mfinimfini\t032Afrika Atɔeɛ\t042Afrika Finimfin\t051Yuropu Apueeɛ\t063Yuropu Apueeɛ\t073Yuropu Mfinimfini\t081Afrika Anaafoɔ\t091Hawaii-Aleutian\t0a3Hawaii-Aleutian\t0b1Alaska\t0c3Alaska\t0d1Atlantik\t0e1Brasilia\t0f1Agyɛntina\t0g1Paraguae\t0h1Apueeɛ\t0i1Mfinimfini\t0j1Amazon\t0k1Kolombia\t0l1Bepɔ\t0m3Bepɔ\t0n2Venezuela\t0o2Frɛnkye Gayana\t0p3Mfinimfini\t0q2Yukɔn\t0r3Apueeɛ\t0t1Pasifik\t0u3Pasifik\t0v3Atlantik\t0y2Yikuwedɔ\t0z2Gayana\t101Kuba\t113Kuba\t121Mɛksiko Pasifik\t132Bolivia\t141Peru\t151St. Pierre & Miquelon\t163St. Pierre & Miquelon\t171Yurugwae\t181Fernando de Noronha\t192Suriname\t1a1Kyili\t1b3Kyili\t1c1Newfoundland\t1d3Newfoundland\t1e1Ɔstrelia Atɔeeɛ\t1f2Davis\t1g2Dumont-d’Urville\t1h1Ɔstrelia Apueeɛ\t1i3Ɔstrelia Apueeɛ\t1j2Mɔɔson\t1k1Ziland Foforɔ\t1l3Ziland Foforɔ\t1m2Rotera\t1n2Syowa\t1o2Vostok\t1p1Arabia\t1q2Kazakstan\t1s1Tɛkmɛnistan\t1t1Asabegyan\t1u2Indɔkyina\t1v1Krasnoyarsk\t1w2Kɛɛgestan\t1x2Brunei\t1y1India\t1z1Yakutsk\t201Yulanbata\t211Kyaena\t221Bangladɛhye\t232Timɔɔ Apueeɛ\t241Gɔɔfo\t252Tagyikistan\t261Hɔnkɔn\t271Hovd\t281Yiikusk\t2a2Indɔnehyia Atɔeeɛ\t2b2Indɔnehyia Apueeɛ\t2c1Israel\t2d3Israel\t2e2Afganistan\t2f1Pakistan\t2g2Nɛpal\t2h2Malehyia\t2i1Magadan\t2j2Indɔnehyia Mfinimfini\t2k1Filipin\t2l1Omsk\t2m1Korean\t2n2Mayaama\t2o1Usbɛkistan\t2p1Singapɔ\t2q1Taipei\t2r1Gyɔgyea\t2s1Iran\t2t2Butan\t2u1Gyapan\t2v1Vladivostok\t2w1Yɛkatɛrinbɛg\t2x1Aamenia\t2y1Azores\t2z3Azores\t301Yuropu Atɔeeɛ\t313Yuropu Atɔeeɛ\t321Kepvɛde\t332Gyɔɔgyia Anaafoɔ\t341Fɔkman Aeland\t351Ɔstrelia Mfinimfini\t363Ɔstrelia Mfinimfini\t371Ɔstrelia Mfinimfini Atɔeeɛ\t381Lɔd Howe\t393Lɔd Howe\t3a1Easta Aeland\t3b3Easta Aeland\t3c1Irelandfoɔ\t3d2Amansan Kɔdinatɛde\t3f3Engresi\t3g1Mɔsko\t3h1Hawaii-Aleutian\t3i2India Po\t3j4Buronya\t3k4Kokoso\t3l2Frɛnkye Anaafoɔ ne Antaatik\t3m2Seyhyɛl\t3n2Maldives\t3o1Mɔrihyiɔso\t3p2Réunion\t3q4Mahyaa\t3r1Kyatam\t3s3Kyatam\t3t1Apia\t3u2Kyuuk\t3v1Vanuatu\t3w4Finise\t3x2Tokelau\t3y1Figyi\t3z2Tuvalu\t402Galapagɔs\t412Gambier\t424Solomon\t431Kyamoro\t444Lai\t452Kosrae\t462Makesase\t471Samoa\t482Nauru\t492Niue\t4a1Nɔɔfɔk Aeland\t4b3Nɔɔfɔk Aeland\t4c1Kaledonia Foforɔ\t4d2Palau\t4e2Pitkairn\t4f2Ponape\t4g2Papua Gini Foforɔ\t4h1Kuk Aeland\t4i2Tahiti\t4j4Geebɛt\t4k1Tonga\t4l4Wake\t4m2Wallis ne Futuna
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
    za\t#\t# Susudua Berɛ\t# Berɛ\t# Awia Berɛ\t# Aeland Berɛ
    @ak-GH\tAkan\tAkan (Gaana)

    """
  }
}
