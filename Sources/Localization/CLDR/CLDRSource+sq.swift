// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `sq`: StaticString {
    """
    #sq
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tp.d.\tm.d.
    d.full\t{E0}, {d} {M0} {y}
    dt.full\t{D} në {T}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} në {T}\u{2009}–\u{2009}\t{D} në {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} në {T}
    dr.long\t{d}\u{2009}–\u{2009}\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} në {T}\u{2009}–\u{2009}\t{D} në {T}
    d.short\t{d}.{m}.{yy}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tjanar\tshkurt\tmars\tprill\tmaj\tqershor\tkorrik\tgusht\tshtator\ttetor\tnëntor\tdhjetor
    M1\tjan\tshk\tmar\tpri\tmaj\tqer\tkorr\tgush\tsht\ttet\tnën\tdhj
    M2\tj\tsh\tm\tp\tm\tq\tk\tg\tsh\tt\tn\tdh
    E\t0\t1\t2
    E0\te hënë\te martë\te mërkurë\te enjte\te premte\te shtunë\te diel
    E1\thën\tmar\tmër\tenj\tpre\tsht\tdie
    E2\th\tm\tm\te\tp\tsh\td
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002Grinuiçit\t012Afrikës Lindore\t021Evropës Qendrore\t032Afrikës Perëndimore\t042Afrikës Qendrore\t051Evropës Lindore\t063Evropës Lindore\t073Evropës Qendrore\t081Afrikës Jugore\t091Ishujve Hauai-Aleutian\t0a3Ishujve Hauai-Aleutian\t0b1Alaskës\t0c3Alaskës\t0d1Atlantikut\t0e1Brazilisë\t0f1Argjentinës\t0g1Paraguait\t0h1SHBA-së Lindore\t0i1SHBA-së Qendrore\t0j1Amazonës\t0k1Kolumbisë\t0l1Territoreve Amerikane të Brezit Malor\t0m3Territoreve Amerikane të Brezit Malor\t0n2Venezuelës\t0o2Guajanës Franceze\t0p3SHBA-së Qendrore\t0q2Jukonit\t0r3SHBA-së Lindore\t0s1Ejkrit [Ako]\t0t5Ora standard\t0u5Ora veror\t0v3Atlantikut\t0y2Ekuadorit\t0z2Guajanës\t101Kubës\t113Kubës\t121Territoreve Meksikane të Bregut të Paqësorit\t132Bolivisë\t141Perusë\t151Shën-Pier dhe Mikelon\t163Shën-Pier dhe Mikelon\t171Uruguait\t181Fernando-de-Noronjës\t192Surinamit\t1a1Kilit\t1b3Kilit\t1c1Njufaundlendit [Tokës së Re]\t1d3Njufaundlendit [Tokës së Re]\t1e6Perëndimore\t1f2Dejvisit\t1g2Dumont-d’Urvilës\t1h6Lindore\t1i3Australisë Lindore\t1j2Mausonit\t1k1Zelandës së Re\t1l3Zelandës së Re\t1m2Rodherës\t1n2Sjouit\t1o2Vostokut\t1p0Ora standarde arabe\t1q2Kazakistanit\t1r1Petropavllovsk-Kamçatkës\t1s1Turkmenistanit\t1t1Azerbajxhanit\t1u2Indokinës\t1v1Krasnojarskut\t1w2Kirgizisë\t1x2Brunei-Durasalamit\t1y1Indisë\t1z1Jakutskut\t201Ulan-Batorit\t211Kinës\t221Bangladeshit\t232Timorit Lindor\t242Gjirit\t252Taxhikistanit\t261Hong-Kongut\t271Hovdit\t281Irkutskut\t2a7Perëndimore\t2b7Lindore\t2c1Izraelit\t2d3Izraelit\t2e2Afganistanit\t2f1Pakistanit\t2g2Nepalit\t2h2Malajzisë\t2i1Magadanit\t2j7Qendrore\t2k1Filipineve\t2l1Omskut\t2m0Ora standarde koreane\t2n2Mianmarit\t2o1Uzbekistanit\t2p2Singaporit\t2q1Tajpeit\t2r1Gjeorgjisë\t2s1Iranit\t2t2Butanit\t2u1Japonisë\t2v1Vladivostokut\t2w1Ekaterinburgut\t2x1Armenisë\t2y1Azoreve\t2z3Azoreve\t301Evropës Perëndimore\t313Evropës Perëndimore\t321Kepit të Gjelbër\t332Xhorxhas të Jugut\t341Ishujve Falkland\t356Qendrore\t363Australisë Qendrore\t376Qendroro-Perëndimore\t381Lord-Houit\t393Lord-Houit\t3a1Ishullit të Pashkës\t3b3Ishullit të Pashkës\t3c0Ora strandarde e Irlandës\t3d0Ora universale e koordinuar\t3e1Samarës\t3f0Ora verore britanike\t3g1Moskës\t3h1Ishujve Hauai-Aleutian\t3i2Oqeanit Indian\t3j2Ishullit të Krishtlindjeve\t3k4Kokos\t3l2Territoreve Jugore dhe Antarktike Franceze\t3m2Sejshelleve\t3n2Maldiveve\t3o1Mauritiusit\t3p2Reunionit\t3q4Marshall\t3r1Katamit\t3s3Katamit\t3t1Apias\t3u2Çukut\t3v1Vanuatusë\t3w4Feniks\t3x2Tokelaut\t3y1Fixhit\t3z2Tuvalusë\t402Galapagosit\t412Gambierit\t424Solomon\t432Kamorros\t444Sporadikë Ekuatorialë\t452Kosrës\t464Markezë\t471Samoas\t482Naurusë\t492Niuesë\t4a1Ishullit Norfolk\t4b3Ishullit Norfolk\t4c1Kaledonisë së Re\t4d2Palaut\t4e2Pitkernit\t4f2Ponapeit\t4g2Guinesë së Re-Papua\t4h1Ishujve Kuk\t4i2Tahitit\t4j4Gilbert\t4k1Tongës\t4l2Ishullit Uejk\t4m2Uollisit dhe Futunës
    nu\tlatn
    n.latn\t-#\t,\t\u{A0}\t3\t3\t2
    p.latn\t#%\t-#%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t\u{A0}\t3\t3\t2
    s\tALLLekë\tAUDA$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tTHB฿\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGANG\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorrë\tAEEmiratet e Bashkuara Arabe\tAFAfganistan\tAGAntigua e Barbuda\tAIAnguilë\tALShqipëri\tAMArmeni\tAOAngolë\tAQAntarktikë\tARArgjentinë\tASSamoa Amerikane\tATAustri\tAUAustrali\tAWArubë\tAXIshujt Alandë\tAZAzerbajxhan\tBABosnjë-Hercegovinë\tBBBarbados\tBDBangladesh\tBEBelgjikë\tBFBurkina-Faso\tBGBullgari\tBHBahrejn\tBIBurundi\tBJBenin\tBLSen-Bartelemi\tBMBermude\tBNBrunei\tBOBolivi\tBQKaraibet holandeze\tBRBrazil\tBSBahama\tBTButan\tBVIshulli Bove\tBWBotsvanë\tBYBjellorusi\tBZBelizë\tCAKanada\tCCIshujt Kokos\tCDKongo-Kinshasa\tCFRepublika e Afrikës Qendrore\tCGKongo-Brazavilë\tCHZvicër\tCICôte d’Ivoire\tCKIshujt Kuk\tCLKili\tCMKamerun\tCNKinë\tCOKolumbi\tCRKosta-Rikë\tCUKubë\tCVKepi i Gjelbër\tCWKurasao\tCXIshulli i Krishtlindjes\tCYQipro\tCZÇeki\tDEGjermani\tDJXhibuti\tDKDanimarkë\tDMDominikë\tDORepublika Dominikane\tDZAlgjeri\tECEkuador\tEEEstoni\tEGEgjipt\tEHSaharaja Perëndimore\tEREritre\tESSpanjë\tETEtiopi\tFIFinlandë\tFJFixhi\tFKIshujt Falkland\tFMMikronezi\tFOIshujt Faroe\tFRFrancë\tGAGabon\tGBMbretëria e Bashkuar\tGDGranadë\tGEGjeorgji\tGFGuajana Franceze\tGGGernsej\tGHGanë\tGIGjibraltar\tGLGrënlandë\tGMGambi\tGNGuine\tGPGuadelupë\tGQGuineja Ekuatoriale\tGRGreqi\tGSXhorxha Jugore dhe Ishujt Senduiçë të Jugut\tGTGuatemalë\tGUGuam\tGWGuine-Bisau\tGYGuajanë\tHKRPA i Hong-Kongut\tHMIshujt Hërd e Mekdonald\tHNHonduras\tHRKroaci\tHTHaiti\tHUHungari\tIDIndonezi\tIEIrlandë\tILIzrael\tIMIshulli i Manit\tINIndi\tIOTerritori Britanik i Oqeanit Indian\tIQIrak\tIRIran\tISIslandë\tITItali\tJEXhersej\tJMXhamajkë\tJOJordani\tJPJaponi\tKEKenia\tKGKirgizi\tKHKamboxhia\tKIKiribati\tKMKomore\tKNShën-Kits dhe Nevis\tKPKore e Veriut\tKRKore e Jugut\tKWKuvajt\tKYIshujt Kajman\tKZKazakistan\tLALaos\tLBLiban\tLCShën-Luçia\tLILihtenshtajn\tLKSri-Lankë\tLRLiberi\tLSLesoto\tLTLituani\tLULuksemburg\tLVLetoni\tLYLibi\tMAMarok\tMCMonako\tMDMoldavi\tMEMal i Zi\tMFSen-Marten\tMGMadagaskar\tMHIshujt Marshall\tMKMaqedonia e Veriut\tMLMali\tMMMianmar (Burmë)\tMNMongoli\tMORPA i Makaos\tMPIshujt e Marianës Veriore\tMQMartinikë\tMRMauritani\tMSMontserat\tMTMaltë\tMUMauritius\tMVMaldive\tMWMalavi\tMXMeksikë\tMYMalajzi\tMZMozambik\tNANamibi\tNCKaledoni e Re\tNENiger\tNFIshulli Norfolk\tNGNigeri\tNINikaragua\tNLHolandë\tNONorvegji\tNPNepal\tNRNauru\tNUNiue\tNZZelandë e Re\tOMOman\tPAPanama\tPEPeru\tPFPolinezia Franceze\tPGGuineja e Re-Papua\tPHFilipine\tPKPakistan\tPLPoloni\tPMShën-Pier dhe Mikelon\tPNIshujt Pitkern\tPRPorto-Riko\tPSTerritoret Palestineze\tPTPortugali\tPWPalau\tPYParaguai\tQAKatar\tREReunion\tRORumani\tRSSerbi\tRURusi\tRWRuandë\tSAArabi Saudite\tSBIshujt Solomon\tSCSejshelle\tSDSudan\tSESuedi\tSGSingapor\tSHShën-Elenë\tSISlloveni\tSJSvalbard e Jan-Majen\tSKSllovaki\tSLSierra-Leone\tSMSan-Marino\tSNSenegal\tSOSomali\tSRSurinami\tSSSudani i Jugut\tSTSao-Tome e Principe\tSVSalvador\tSXSint-Marten\tSYSiri\tSZEsvatini\tTCIshujt Turks dhe Kaikos\tTDÇad\tTFTerritoret Jugore Franceze\tTGTogo\tTHTajlandë\tTJTaxhikistan\tTKTokelau\tTLTimor-Leste\tTMTurkmenistan\tTNTunizi\tTOTonga\tTRTurqi\tTTTrinidad e Tobago\tTVTuvalu\tTWTajvan\tTZTanzani\tUAUkrainë\tUGUgandë\tUMIshujt Periferikë të SHBA-së\tUSSHBA\tUYUruguai\tUZUzbekistan\tVAVatikan\tVCShën-Vincent dhe Grenadine\tVEVenezuelë\tVGIshujt e Virgjër Britanikë\tVIIshujt e Virgjër të SHBA-së\tVNVietnam\tVUVanuatu\tWFUollis e Futuna\tWSSamoa\tXKKosovë\tYEJemen\tYTMajotë\tZAAfrika e Jugut\tZMZambi\tZWZimbabve
    l\t dhe \t\t, \t, \t dhe \t
    lo\t ose \t\t, \t, \t ose \t
    w\t1
    x\tshqip\tshqip
    za\t#\tOra standarde e #\tOra e #\tOra verore e #\tOra e Ishujve #\t#e e Territoreve Amerikane të Bregut të Paqësorit\tOra standarde e Australisë #\tOra e Indonezisë #
    @sq-MK\tshqip\tshqip (Maqedonia e Veriut)
    t\t{HH}:{n}
    dtr.full\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} në {T}\u{2009}–\u{2009}\t{D} në {T}
    dtr.long\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} në {T}\u{2009}–\u{2009}\t{D} në {T}
    dtr.short\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    s\tMKDden
    @sq-XK\tshqip\tshqip (Kosovë)
    t\t{HH}:{n}
    dtr.full\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} në {T}\u{2009}–\u{2009}\t{D} në {T}
    dtr.long\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} në {T}\u{2009}–\u{2009}\t{D} në {T}
    dtr.short\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    @sq-AL\tshqip\tshqip (Shqipëri)

    """
  }
}
