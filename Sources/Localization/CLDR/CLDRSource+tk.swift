// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `tk`: StaticString {
    """
    #tk
    t\t{HH}:{n}
    d.full\t{d} {M1} {y} {E1}
    dt.full\t{D} sagat {T}
    dr.full\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} sagat {T}\u{2009}–\u{2009}\t{D} sagat {T}
    d.long\t{d} {M1} {y}
    dt.long\t{D} sagat {T}
    dr.long\t{d}\u{2009}–\u{2009}\t{D}\t{d} {M1}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} sagat {T}\u{2009}–\u{2009}\t{D} sagat {T}
    d.short\t{dd}.{mm}.{y}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M1} {y}
    mr\t{M1}–\t{M1} {y}\t{M1} {y}\u{2009}–\u{2009}\t{M1} {y}
    M\t0\t2\t4
    M0\tÝanwar\tFewral\tMart\tAprel\tMaý\tIýun\tIýul\tAwgust\tSentýabr\tOktýabr\tNoýabr\tDekabr
    M1\týanwar\tfewral\tmart\taprel\tmaý\tiýun\tiýul\tawgust\tsentýabr\toktýabr\tnoýabr\tdekabr
    M2\tÝan\tFew\tMar\tApr\tMaý\tIýun\tIýul\tAwg\tSen\tOkt\tNoý\tDek
    M4\tÝ\tF\tM\tA\tM\tI\tI\tA\tS\tO\tN\tD
    E\t0\t2\t4
    E0\tDuşenbe\tSişenbe\tÇarşenbe\tPenşenbe\tAnna\tŞenbe\tÝekşenbe
    E1\tduşenbe\tsişenbe\tçarşenbe\tpenşenbe\tanna\tşenbe\týekşenbe
    E2\tDuş\tSiş\tÇar\tPen\tAnn\tŞen\tÝek
    E4\tD\tS\tÇ\tP\tA\tŞ\tÝ
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002Grinwiç ortaça\t012Gündogar Afrika\t021Merkezi Ýewropa\t032Günbatar Afrika\t042Merkezi Afrika\t051Gündogar Ýewropa\t063Gündogar Ýewropa\t073Merkezi Ýewropa\t081Günorta Afrika\t091Gawaý-Aleut\t0a3Gawaý-Aleut\t0b1Alýaska\t0c3Alýaska\t0d1Atlantik\t0e5Brazil\t0f1Argentina\t0g1Paragwaý\t0h1Demirgazyk Amerika gündogar\t0i1Merkezi Amerika\t0j1Amazon\t0k5Kolumb\t0l1Demirgazyk Amerika dag\t0m3Demirgazyk Amerika dag\t0n2Wenesuela\t0o2Fransuz Gwianasy\t0p3Merkezi Amerika\t0q2Ýukon\t0r3Demirgazyk Amerika gündogar\t0s1Akri\t0t1Demirgazyk Amerika Ýuwaş umman\t0u3Demirgazyk Amerika Ýuwaş umman\t0v3Atlantik\t0y2Ekwador\t0z2Gaýana\t101Kuba\t113Kuba\t121Meksikan Ýuwaş umman\t132Boliwiýa\t141Peru\t151Sen-Pýer we Mikelon\t163Sen-Pýer we Mikelon\t171Urugwaý\t181Fernandu-di-Noronýa\t192Surinam\t1a1Çili\t1b3Çili\t1c1Nýufaundlend\t1d3Nýufaundlend\t1e5Günbatar Awstral\t1f2Deýwis\t1g2Dýumon-d-Ýurwil\t1h5Gündogar Awstral\t1i3Gündogar Awstraliýa\t1j2Mouson\t1k5Täze Zeland\t1l3Täze Zelandiýa\t1m2Rotera\t1n2Sýowa\t1o2Wostok\t1p1Arap ýurtlary\t1q2Gazagystan\t1s1Türkmenistan\t1t1Azerbaýjan\t1u2Hindihytaý\t1v1Krasnoýarsk\t1w2Gyrgyzystan\t1x2Bruneý-Darussalam\t1y1Hindistan\t1z1Ýakutsk\t201Ulan-Bator\t211Hytaý\t221Bangladeş\t232Gündogar Timor\t241Pars aýlagy\t252Täjigistan\t261Gonkong\t271Howd\t281Irkutsk\t2a6Günbatar\t2b6Gündogar\t2c1Ysraýyl\t2d3Ysraýyl\t2e2Owganystan\t2f1Pakistan\t2g2Nepal\t2h2Malaýziýa\t2i1Magadan\t2j6Merkezi\t2k1Filippinler\t2l1Omsk\t2m1Koreýa\t2n2Mýanma\t2o1Özbegistan\t2p2Singapur\t2q1Taýbeý\t2r5Gruz\t2s1Eýran\t2t2Butan\t2u5Ýapon\t2v1Wladiwostok\t2w1Ýekaterinburg\t2x1Ermenistan\t2y1Azor adalary\t2z3Azor adalary\t301Günbatar Ýewropa\t313Günbatar Ýewropa\t321Kabo-Werde\t332Günorta Georgiýa\t341Folklend adalary\t355Merkezi Awstral\t363Merkezi Awstraliýa\t371Merkezi Awstraliýa günbatar\t381Lord-Hau\t393Lord-Hau\t3a1Pasha adasy\t3b3Pasha adasy\t3c5Irland\t3d0Utgaşdyrylýan ähliumumy wagt\t3f3Beýik Britaniýa\t3g1Moskwa\t3h1Gawaý-Aleut\t3i2Hindi ummany\t3j2Roždestwo adasy\t3k4Kokos\t3l2Fransuz Günorta we Antarktika ýerleri\t3m4Seýşel\t3n2Maldiwler\t3o1Mawrikiý\t3p2Reýunýon\t3q4Marşall\t3r1Çatem\t3s3Çatem\t3t1Apia\t3u2Çuuk\t3v1Wanuatu\t3w4Feniks\t3x2Tokelau\t3y1Fiji\t3z2Tuwalu\t404Galapagos\t412Gambýe\t424Solomon\t432Çamorro\t444Laýn\t452Kosraýe\t464Markiz\t471Samoa\t482Nauru\t492Niue\t4a1Norfolk adasy\t4b3Norfolk adasy\t4c5Täze Kaledon\t4d2Palau\t4e2Pitkern\t4f2Ponape\t4g2Papua - Täze Gwineýa\t4h1Kuk adalary\t4i2Taiti\t4j4Gilbert\t4k1Tonga\t4l2Weýk adasy\t4m2Uollis we Futuna
    nu\tlatn
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#\u{A0}%\t-#\u{A0}%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t\u{A0}\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGKg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEBirleşen Arap Emirlikleri\tAFOwganystan\tAGAntigua we Barbuda\tAIAngilýa\tALAlbaniýa\tAMErmenistan\tAOAngola\tAQAntarktika\tARArgentina\tASAmerikan Samoasy\tATAwstriýa\tAUAwstraliýa\tAWAruba\tAXAland adalary\tAZAzerbaýjan\tBABosniýa we Gersegowina\tBBBarbados\tBDBangladeş\tBEBelgiýa\tBFBurkina-Faso\tBGBolgariýa\tBHBahreýn\tBIBurundi\tBJBenin\tBLSen-Bartelemi\tBMBermuda\tBNBruneý\tBOBoliwiýa\tBQKarib Niderlandlary\tBRBraziliýa\tBSBagama adalary\tBTButan\tBVBuwe adasy\tBWBotswana\tBYBelarus\tBZBeliz\tCAKanada\tCCKokos (Kiling) adalary\tCDKongo - Kinşasa\tCFMerkezi Afrika Respublikasy\tCGKongo - Brazzawil\tCHŞweýsariýa\tCIKot-d’Iwuar\tCKKuk adalary\tCLÇili\tCMKamerun\tCNHytaý\tCOKolumbiýa\tCRKosta-Rika\tCUKuba\tCVKabo-Werde\tCWKýurasao\tCXRoždestwo adasy\tCYKipr\tCZÇehiýa\tDEGermaniýa\tDJJibuti\tDKDaniýa\tDMDominika\tDODominikan Respublikasy\tDZAlžir\tECEkwador\tEEEstoniýa\tEGMüsür\tEHGünbatar Sahara\tEREritreýa\tESIspaniýa\tETEfiopiýa\tFIFinlýandiýa\tFJFiji\tFKFolklend adalary\tFMMikroneziýa\tFOFarer adalary\tFRFransiýa\tGAGabon\tGBBirleşen Patyşalyk\tGDGrenada\tGEGruziýa\tGFFransuz Gwianasy\tGGGernsi\tGHGana\tGIGibraltar\tGLGrenlandiýa\tGMGambiýa\tGNGwineýa\tGPGwadelupa\tGQEkwatorial Gwineýa\tGRGresiýa\tGSGünorta Georgiýa we Günorta Sendwiç adasy\tGTGwatemala\tGUGuam\tGWGwineýa-Bisau\tGYGaýana\tHKGonkong AAS Hytaý\tHMHerd we Makdonald adalary\tHNGonduras\tHRHorwatiýa\tHTGaiti\tHUWengriýa\tIDIndoneziýa\tIEIrlandiýa\tILYsraýyl\tIMMen adasy\tINHindistan\tIOBritaniýanyň Hindi okeanyndaky territoriýalary\tIQYrak\tIREýran\tISIslandiýa\tITItaliýa\tJEJersi\tJMÝamaýka\tJOIordaniýa\tJPÝaponiýa\tKEKeniýa\tKGGyrgyzystan\tKHKamboja\tKIKiribati\tKMKomor adalary\tKNSent-Kits we Newis\tKPDemirgazyk Koreýa\tKRGünorta Koreýa\tKWKuweýt\tKYKaýman adalary\tKZGazagystan\tLALaos\tLBLiwan\tLCSent-Lýusiýa\tLILihtenşteýn\tLKŞri-Lanka\tLRLiberiýa\tLSLesoto\tLTLitwa\tLULýuksemburg\tLVLatwiýa\tLYLiwiýa\tMAMarokko\tMCMonako\tMDMoldowa\tMEÇernogoriýa\tMFSen-Marten\tMGMadagaskar\tMHMarşall adalary\tMKDemirgazyk Makedoniýa\tMLMali\tMMMýanma (Birma)\tMNMongoliýa\tMOMakao AAS Hytaý\tMPDemirgazyk Mariana adalary\tMQMartinika\tMRMawritaniýa\tMSMonserrat\tMTMalta\tMUMawrikiý\tMVMaldiwler\tMWMalawi\tMXMeksika\tMYMalaýziýa\tMZMozambik\tNANamibiýa\tNCTäze Kaledoniýa\tNENiger\tNFNorfolk adasy\tNGNigeriýa\tNINikaragua\tNLNiderlandlar\tNONorwegiýa\tNPNepal\tNRNauru\tNUNiue\tNZTäze Zelandiýa\tOMOman\tPAPanama\tPEPeru\tPFFransuz Polineziýasy\tPGPapua - Täze Gwineýa\tPHFilippinler\tPKPakistan\tPLPolşa\tPMSen-Pýer we Mikelon\tPNPitkern adalary\tPRPuerto-Riko\tPSPalestina territoriýasy\tPTPortugaliýa\tPWPalau\tPYParagwaý\tQAKatar\tREReýunýon\tRORumyniýa\tRSSerbiýa\tRURussiýa\tRWRuanda\tSASaud Arabystany\tSBSolomon adalary\tSCSeýşel adalary\tSDSudan\tSEŞwesiýa\tSGSingapur\tSHKeramatly Ýelena adasy\tSISloweniýa\tSJŞpisbergen we Ýan-Maýen\tSKSlowakiýa\tSLSýerra-Leone\tSMSan-Marino\tSNSenegal\tSOSomali\tSRSurinam\tSSGünorta Sudan\tSTSan-Tome we Prinsipi\tSVSalwador\tSXSint-Marten\tSYSiriýa\tSZEswatini\tTCTerks we Kaýkos adalary\tTDÇad\tTFFransuz günorta territoriýalary\tTGTogo\tTHTaýland\tTJTäjigistan\tTKTokelau\tTLTimor-Leste\tTMTürkmenistan\tTNTunis\tTOTonga\tTRTürkiýe\tTTTrinidad we Tobago\tTVTuwalu\tTWTaýwan\tTZTanzaniýa\tUAUkraina\tUGUganda\tUMABŞ-nyň daşarky adalary\tUSAmerikanyň Birleşen Ştatlary\tUYUrugwaý\tUZÖzbegistan\tVAWatikan\tVCSent-Winsent we Grenadinler\tVEWenesuela\tVGBritan Wirgin adalary\tVIABŞ-nyň Wirgin adalary\tVNWýetnam\tVUWanuatu\tWFUollis we Futuna\tWSSamoa\tXKKosowo\tYEÝemen\tYTMaýotta\tZAGünorta Afrika\tZMZambiýa\tZWZimbabwe
    l\t we \t\t, \t, \t we \t
    lo\t ýa-da \t\t, \t, \t ýa-da \t
    w\t1
    x\ttürkmen dili\ttürkmen dili
    za\t#\t# standart wagty\t# wagty\t# tomusky wagty\t# adalary wagty\t#iýa standart wagty\t# Indoneziýa wagty
    @tk-TM\ttürkmen dili\ttürkmen dili (Türkmenistan)

    """
  }
}
